package org.plenary.admin.meeting;

import java.util.Locale;

/** A side of a meeting's page, by the last word of its address, e.g. {@code timetable}. */
enum Side {
    AGENDA,
    TIMETABLE,
    CHECKS,
    OVERVIEW,
    HISTORY;

    String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Side of(String path) {
        return valueOf(path.toUpperCase(Locale.ROOT));
    }
}
