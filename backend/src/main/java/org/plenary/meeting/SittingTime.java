package org.plenary.meeting;

import java.time.LocalTime;

/** A half-day in local time, e.g. 10:00 to 13:00. */
public record SittingTime(LocalTime startsAt, LocalTime endsAt) {}
