package org.plenary.due;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/** How many weeks before a meeting its documents are to have reached what, as was decided here, e.g. 10, 6 and 4. */
public record Milestones(Map<Milestone, Integer> all) {

    public int weeks(Milestone milestone) {
        return Objects.requireNonNull(all.get(milestone));
    }

    /** The day by which it is to be reached for a meeting that begins on that day. */
    public LocalDate before(Milestone milestone, LocalDate start) {
        return start.minusWeeks(weeks(milestone));
    }
}
