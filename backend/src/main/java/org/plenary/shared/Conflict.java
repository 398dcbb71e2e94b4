package org.plenary.shared;

import java.util.UUID;

/** Somebody else changed the thing first, e.g. {@code This agenda item was changed by clearer in the meantime.} */
public final class Conflict extends RuntimeException implements Refused {

    private final UUID id;
    private final int expectedVersion;
    private final Object theirs;
    private final transient Wording wording;

    /**
     * The thing in English, as its table is named, its id, the version that the change was based on, and the thing as it is now: the record of its
     * package, e.g. {@code AgendaItem}.
     */
    public Conflict(String thing, UUID id, int expectedVersion, Object theirs) {
        this(Wording.of("thing.changed", Word.Thing.of(thing), expectedVersion), id, expectedVersion, theirs);
    }

    private Conflict(Wording wording, UUID id, int expectedVersion, Object theirs) {
        super(Sentences.say(wording).words());
        this.wording = wording;
        this.id = id;
        this.expectedVersion = expectedVersion;
        this.theirs = theirs;
    }

    public UUID id() {
        return id;
    }

    public int expectedVersion() {
        return expectedVersion;
    }

    public Object theirs() {
        return theirs;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
