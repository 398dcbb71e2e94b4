package org.plenary.timetable;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plenary.meeting.Sitting;

/** How much of a sitting is taken, e.g. 150 of 180 minutes, and one slot of which no time is set. */
public record Budget(int available, int planned, int open) {

    /** What those slots leave of the sitting. */
    public static Budget of(Sitting sitting, List<Slot> slots) {
        return new Budget(
                (int) Duration.between(sitting.startsAt(), sitting.endsAt()).toMinutes(),
                slots.stream()
                        .map(Slot::minutes)
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::intValue)
                        .sum(),
                (int) slots.stream().filter(slot -> slot.minutes() == null).count());
    }

    /** With so many minutes more; null for a slot without a time. */
    public Budget with(@Nullable Integer minutes) {
        return minutes == null
                ? new Budget(available, planned, open + 1)
                : new Budget(available, planned + minutes, open);
    }

    /** The minutes that nothing is planned for; negative where more is planned than the sitting lasts. */
    public int left() {
        return available - planned;
    }

    public boolean over() {
        return left() < 0;
    }
}
