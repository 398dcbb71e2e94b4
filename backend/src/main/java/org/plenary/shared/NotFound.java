package org.plenary.shared;

/** What was asked for does not exist, or may not be seen, e.g. {@code There is no agenda item 0197…}. */
public final class NotFound extends RuntimeException {

    /** The thing in words and the key that found nothing, e.g. {@code ("agenda item", id)}. */
    public NotFound(String thing, Object key) {
        super("There is no %s %s.".formatted(thing, key));
    }
}
