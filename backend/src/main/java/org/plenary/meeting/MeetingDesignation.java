package org.plenary.meeting;

/** How a meeting prints: {@code MEETING} as in "fifth meeting", {@code SESSION} as in "eighth session". */
public enum MeetingDesignation {
    MEETING,
    SESSION
}
