package org.plenary.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.LocalizedText;

/** What a person says of a meeting; languages by ISO 639-1 code, e.g. {@code en}. */
public record MeetingInput(
        UUID bodyId,
        @Nullable Integer ordinal,
        MeetingDesignation designation,
        LocalizedText title,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable String venue,
        @Nullable String timeZone,
        MeetingStatus status,
        @Nullable Integer entitledSittings,
        @Nullable List<String> interpretationLanguages) {}
