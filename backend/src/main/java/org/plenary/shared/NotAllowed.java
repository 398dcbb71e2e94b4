package org.plenary.shared;

import org.springframework.security.access.AccessDeniedException;

/** What somebody's role, token or bodies do not permit, e.g. {@code To publish, sign in as CLEARER or above; …}. */
public final class NotAllowed extends AccessDeniedException implements Refused {

    private final transient Wording wording;

    /** The key of the sentence, e.g. {@code role.too-low}, and what stands in its places. */
    public NotAllowed(String key, Object... values) {
        this(Wording.of(key, values));
    }

    private NotAllowed(Wording wording) {
        super(Sentences.say(wording).words());
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
