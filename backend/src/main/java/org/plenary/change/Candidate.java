package org.plenary.change;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a transaction changed a thing, and what the reader could see of it before and can see of it now.
 *
 * @param seen whether the reader may see it now
 * @param was whether its own row was public before, where the transaction changed that row
 * @param is whether its own row was public afterwards
 * @param own whether the transaction changed its own row, not only parts
 * @param dependent whether the row is recorded unchanged, since what it is seen with came or went
 * @param meeting of an agenda, if the reader may see the meeting
 */
record Candidate(
        Long xid,
        Long seq,
        String unit,
        UUID id,
        OffsetDateTime at,
        Boolean seen,
        Boolean was,
        Boolean is,
        Boolean own,
        Boolean dependent,
        @Nullable UUID meeting) {

    /** Null where there is nothing to tell the reader. */
    @Nullable
    ChangeOperation operation() {
        if (seen && !is) {
            // Whatever made it public comes later, and tells of it.
            return null;
        }
        if (seen) {
            return own && ((!was && is) || dependent) ? ChangeOperation.CREATED : ChangeOperation.CHANGED;
        }
        return own && was && (!is || dependent) ? ChangeOperation.DELETED : null;
    }
}
