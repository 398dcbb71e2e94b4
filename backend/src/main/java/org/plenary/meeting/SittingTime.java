package org.plenary.meeting;

import java.time.LocalTime;
import java.util.List;

/** A half-day in local time, e.g. 10:00 to 13:00. */
public record SittingTime(LocalTime startsAt, LocalTime endsAt) {

    /** How bodies sit where nothing else is said: 10:00 to 13:00 and 15:00 to 18:00. */
    public static final List<SittingTime> USUAL = List.of(
            new SittingTime(LocalTime.of(10, 0), LocalTime.of(13, 0)),
            new SittingTime(LocalTime.of(15, 0), LocalTime.of(18, 0)));
}
