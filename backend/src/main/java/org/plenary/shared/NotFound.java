package org.plenary.shared;

/** What was asked for does not exist, or may not be seen, e.g. {@code There is no agenda item 0197…}. */
public final class NotFound extends RuntimeException implements Refused {

    private final transient Wording wording;

    /** The thing in English, as its table is named, and the key that found nothing, e.g. {@code ("agenda item", id)}. */
    public NotFound(String thing, Object key) {
        this(Wording.of("thing.missing", Word.Thing.of(thing), key));
    }

    private NotFound(Wording wording) {
        super(Sentences.say(wording).words());
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
