package org.plenary.shared;

import java.util.UUID;

/** Somebody else changed the thing first, e.g. {@code This agenda item was changed by clearer in the meantime.} */
public final class Conflict extends RuntimeException {

    private final UUID id;
    private final int expectedVersion;
    private final Object theirs;

    /**
     * The thing in words, its id, the version that the change was based on, and the thing as it is now: the record of its
     * package, e.g. {@code AgendaItem}.
     */
    public Conflict(String thing, UUID id, int expectedVersion, Object theirs) {
        super("This %s was changed in the meantime: your change was based on version %d."
                .formatted(thing, expectedVersion));
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
}
