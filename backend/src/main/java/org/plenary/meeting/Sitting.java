package org.plenary.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Identified;

/** One half-day plenary of a meeting in local time, e.g. 4 July 2018, 10:00 to 13:00; languages by code, e.g. {@code en}. */
public record Sitting(
        UUID id,
        UUID meetingId,
        LocalDate date,
        LocalTime startsAt,
        LocalTime endsAt,
        @Nullable LocalTime actualStartsAt,
        @Nullable LocalTime actualEndsAt,
        @Nullable List<String> interpretationLanguages,
        int version)
        implements Identified {}
