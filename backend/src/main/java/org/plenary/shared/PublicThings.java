package org.plenary.shared;

/** What holds for every publication unit while the public sees it; that it is not deleted under a reader's eyes, the database says. */
public final class PublicThings {

    private PublicThings() {}

    /** Whoever may not publish may not change what is published; the action in words, e.g. {@code change a meeting …}. */
    public static void requireToChange(Publication publication, String action) {
        if (publication == Publication.PUBLISHED) {
            Viewer.current().require(Role.CLEARER, action);
        }
    }
}
