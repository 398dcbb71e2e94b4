package org.plenary.change;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.UUID;
import org.plenary.shared.InvalidInput;

/**
 * A place in the feed: what comes after it has not been read.
 *
 * @param xid the transaction; 0 for all of earlier epochs
 * @param seq within the transaction
 * @param rank 0 for the thing itself, 1 for the meeting that it is of
 */
record Position(UUID epoch, long xid, long seq, int rank) implements Comparable<Position> {

    private static final Comparator<Position> ORDER = Comparator.comparingLong(Position::xid)
            .thenComparingLong(Position::seq)
            .thenComparingInt(Position::rank);

    static Position start(Epoch epoch) {
        return new Position(epoch.id(), 0, 0, 0);
    }

    /** Reads a cursor of this epoch, and refuses any other. */
    static Position of(String cursor, Epoch epoch) {
        Position position;
        try {
            var parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII).split(":", -1);
            position = new Position(
                    UUID.fromString(parts[0]),
                    Long.parseLong(parts[1]),
                    Long.parseLong(parts[2]),
                    Integer.parseInt(parts[3]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException notOurs) {
            throw InvalidInput.inWords(
                    "since",
                    "\"%s\" is no cursor of changes.".formatted(cursor.length() <= 80 ? cursor : "…"),
                    "Use the endCursor of a page of changes.");
        }
        if (!position.epoch.equals(epoch.id())) {
            throw InvalidInput.inWords(
                    "since",
                    "The cursor is of an earlier epoch: the register was restored from a copy since.",
                    "Drop what you have kept, and begin without a cursor.");
        }
        return position;
    }

    String cursor() {
        var text = epoch + ":" + xid + ":" + seq + ":" + rank;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }
}
