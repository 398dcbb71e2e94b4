package org.plenary.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.InvalidInput;

/** When a sitting can be. */
final class SittingRules {

    private SittingRules() {}

    /** The path names the day in the input, e.g. {@code date}. */
    static void check(String path, Meeting meeting, SittingInput input) {
        if (outside(meeting.startsOn(), meeting.endsOn(), input.date())) {
            throw new InvalidInput(
                    path,
                    "%s is outside the meeting's dates, %s to %s."
                            .formatted(input.date(), meeting.startsOn(), meeting.endsOn()),
                    "Give a day of the meeting, or change the meeting's dates first.");
        }
        if (!input.endsAt().isAfter(input.startsAt())) {
            throw new InvalidInput(
                    "endsAt",
                    "The sitting would end at %s and start at %s.".formatted(input.endsAt(), input.startsAt()),
                    "Give an end after the start.");
        }
    }

    /** A meeting cannot be moved away from its sittings. */
    static void check(List<Sitting> sittings, MeetingInput meeting) {
        var outside = sittings.stream()
                .map(Sitting::date)
                .filter(date -> outside(meeting.startsOn(), meeting.endsOn(), date))
                .map(LocalDate::toString)
                .distinct()
                .limit(5)
                .collect(Collectors.joining(", "));
        if (!outside.isEmpty()) {
            throw new InvalidInput(
                    "startsOn",
                    "The meeting has sittings outside of these dates: %s.".formatted(outside),
                    "Delete or move these sittings first. If the first and the last day move by as many days, the sittings move with them.");
        }
    }

    private static boolean outside(@Nullable LocalDate startsOn, @Nullable LocalDate endsOn, LocalDate date) {
        return (startsOn != null && date.isBefore(startsOn)) || (endsOn != null && date.isAfter(endsOn));
    }
}
