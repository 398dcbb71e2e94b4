package org.plenary.due;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Publication;

/** Something that waits for a clearer: the table and id of its unit, e.g. an agenda, and the meeting if it is of one. */
public record Clearance(
        String unit,
        UUID unitId,
        @Nullable UUID meetingId,
        @Nullable String symbol,
        @Nullable LocalizedText title,
        Publication publication) {}
