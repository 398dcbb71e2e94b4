package org.plenary.due;

import java.time.LocalDate;

/** What a document is to have reached so many weeks before the meeting, e.g. submitted ten weeks before it. */
public enum Milestone {
    SUBMITTED(10),
    PROCESSED(6),
    ISSUED(4);

    private final int weeks;

    Milestone(int weeks) {
        this.weeks = weeks;
    }

    public int weeks() {
        return weeks;
    }

    public LocalDate before(LocalDate start) {
        return start.minusWeeks(weeks);
    }
}
