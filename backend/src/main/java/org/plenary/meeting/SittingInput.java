package org.plenary.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When a meeting is to sit, and did; languages by code, null for those of the meeting. */
public record SittingInput(
        LocalDate date,
        LocalTime startsAt,
        LocalTime endsAt,
        @Nullable LocalTime actualStartsAt,
        @Nullable LocalTime actualEndsAt,
        @Nullable List<String> interpretationLanguages) {

    /** A planned one, e.g. 4 July 2018, 10:00 to 13:00. */
    public SittingInput(LocalDate date, LocalTime startsAt, LocalTime endsAt) {
        this(date, startsAt, endsAt, null, null, null);
    }

    /** Whether it says the same of the plan as that sitting, whatever it says of when the chair opened it and rose. */
    boolean plansAs(Sitting sitting) {
        return equals(new SittingInput(
                sitting.date(),
                sitting.startsAt(),
                sitting.endsAt(),
                actualStartsAt,
                actualEndsAt,
                sitting.interpretationLanguages()));
    }
}
