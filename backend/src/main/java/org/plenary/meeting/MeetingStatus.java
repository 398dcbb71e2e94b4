package org.plenary.meeting;

/** What has become of a meeting, e.g. {@code PLANNED}. */
public enum MeetingStatus {
    PLANNED,
    CONVENED,
    SUSPENDED,
    CLOSED,
    POSTPONED,
    CANCELLED
}
