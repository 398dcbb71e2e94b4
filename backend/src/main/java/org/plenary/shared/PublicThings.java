package org.plenary.shared;

/** What holds for every publication unit while the public sees it, e.g. that it is not deleted under a reader's eyes. */
public final class PublicThings {

    private PublicThings() {}

    /** Whoever may not publish may not change what is published; the action in words, e.g. {@code change a meeting …}. */
    public static void requireToChange(Publication publication, String action) {
        if (publication == Publication.PUBLISHED) {
            Viewer.current().require(Role.CLEARER, action);
        }
    }

    /** What is published is withdrawn first; the thing in words, e.g. {@code meeting}. */
    public static void refuseToDelete(Publication publication, String thing) {
        if (publication == Publication.PUBLISHED) {
            throw new InvalidInput(
                    "id",
                    "This %s is published.".formatted(thing),
                    "Withdraw it first: what the public sees is not deleted.");
        }
    }
}
