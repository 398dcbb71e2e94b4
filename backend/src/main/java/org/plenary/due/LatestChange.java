package org.plenary.due;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody did lately, e.g. moved an agenda item; the symbol is of the body, document or act that it was done to. */
public record LatestChange(
        long change,
        OffsetDateTime at,
        String actor,
        @Nullable String reason,
        String unit,
        @Nullable UUID meetingId,
        @Nullable String symbol) {}
