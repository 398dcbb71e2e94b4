package org.plenary.due;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did lately, e.g. moved an agenda item, and to what: the meeting with whatever is part of it, else the thing
 * by its table and id, which may be gone by now. The symbol is of the body, document or act, or the name of the account.
 */
public record LatestChange(
        long change,
        OffsetDateTime at,
        String actor,
        @Nullable String reason,
        String unit,
        @Nullable UUID meetingId,
        UUID thingId,
        boolean there,
        @Nullable String symbol) {}
