package org.plenary.meeting;

import java.time.LocalDate;
import java.time.LocalTime;

/** When a meeting is to sit, e.g. 4 July 2018, 10:00 to 13:00. */
public record SittingInput(LocalDate date, LocalTime startsAt, LocalTime endsAt) {}
