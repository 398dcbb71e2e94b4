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
            throw InvalidInput.of(
                    path, "sitting.outside-the-meeting", input.date(), meeting.startsOn(), meeting.endsOn());
        }
        if (!input.endsAt().isAfter(input.startsAt())) {
            throw InvalidInput.of("endsAt", "sitting.ends-before-it-starts", input.endsAt(), input.startsAt());
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
            throw InvalidInput.of("startsOn", "meeting.sittings-outside", outside);
        }
    }

    private static boolean outside(@Nullable LocalDate startsOn, @Nullable LocalDate endsOn, LocalDate date) {
        return (startsOn != null && date.isBefore(startsOn)) || (endsOn != null && date.isAfter(endsOn));
    }
}
