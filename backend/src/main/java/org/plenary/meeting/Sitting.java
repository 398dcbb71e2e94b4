package org.plenary.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** One half-day plenary of a meeting in local time, e.g. 4 July 2018, 10:00 to 13:00. */
public record Sitting(UUID id, UUID meetingId, LocalDate date, LocalTime startsAt, LocalTime endsAt, int version) {}
