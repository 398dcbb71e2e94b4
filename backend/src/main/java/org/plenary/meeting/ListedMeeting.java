package org.plenary.meeting;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Publication;

/** A meeting as a line of a list: with its body and how many sittings it has. */
public record ListedMeeting(
        UUID id,
        @Nullable String bodySymbol,
        LocalizedText bodyName,
        @Nullable Integer ordinal,
        MeetingDesignation designation,
        LocalizedText title,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable String venue,
        MeetingStatus status,
        int sittings,
        Publication publication,
        OffsetDateTime updatedAt,
        int version) {}
