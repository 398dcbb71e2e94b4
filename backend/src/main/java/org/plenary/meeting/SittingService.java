package org.plenary.meeting;

import static org.plenary.schema.Tables.SITTING;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.plenary.setting.Setting;
import org.plenary.setting.Settings;
import org.plenary.shared.Changes;
import org.plenary.shared.Conflict;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.NotFound;
import org.plenary.shared.PublicThings;
import org.plenary.shared.Role;
import org.springframework.stereotype.Service;

/** Sittings, which lie within the dates of their meeting. What the public sees of them is changed by those who may publish. */
@Service
public final class SittingService {

    /** The most sittings that are made at once. */
    public static final int MOST = 100;

    private final SittingRepository sittings;
    private final MeetingService meetings;
    private final Settings settings;
    private final Changes changes;

    SittingService(SittingRepository sittings, MeetingService meetings, Settings settings, Changes changes) {
        this.sittings = sittings;
        this.meetings = meetings;
        this.settings = settings;
        this.changes = changes;
    }

    /** When bodies sit where nothing else is said: a morning and an afternoon, e.g. 10:00 to 13:00 and 15:00 to 18:00. */
    public List<SittingTime> usual() {
        return List.of(
                new SittingTime(settings.get(Setting.MORNING_STARTS), settings.get(Setting.MORNING_ENDS)),
                new SittingTime(settings.get(Setting.AFTERNOON_STARTS), settings.get(Setting.AFTERNOON_ENDS)));
    }

    public Sitting get(UUID id) {
        var sitting =
                sittings.find(SITTING.ID.eq(id)).stream().findFirst().orElseThrow(() -> new NotFound("sitting", id));
        meetings.get(sitting.meetingId());
        return sitting;
    }

    /** Makes sittings at those times on each of those days: on every weekday of the meeting where none is named. */
    public List<Sitting> createForDays(UUID meetingId, List<LocalDate> days, List<SittingTime> times) {
        return changes.make(Role.EDITOR, "add sittings", () -> {
            var chosen = days.isEmpty() ? weekdays(meetings.get(meetingId), times.size()) : days;
            refuseTooMany(chosen.size(), times.size());
            IntStream.range(0, chosen.size())
                    .forEach(day -> times.forEach(time -> add(
                            "days." + day,
                            meetingId,
                            new SittingInput(chosen.get(day), time.startsAt(), time.endsAt()))));
            return meetings.findSittings(meetingId);
        });
    }

    /** Throws {@link Conflict} with the sitting as it is now, where its version is not the expected one. */
    public Sitting update(UUID id, int expectedVersion, SittingInput input) {
        return changes.make(Role.EDITOR, "change a sitting", () -> {
            var before = get(id);
            var meeting = meetings.get(before.meetingId());
            // When the chair opened and rose is noted in the room, by whoever sits there.
            if (!input.plansAs(before)) {
                PublicThings.requireToChange(meeting.publication(), "change a sitting that the public sees");
            }
            SittingRules.check("date", meeting, input);
            if (!sittings.update(id, expectedVersion, input)) {
                throw new Conflict("sitting", id, expectedVersion, before);
            }
            return get(id);
        });
    }

    /** Deletes a sitting that no timetable needs. Returns what was deleted. */
    public Sitting delete(UUID id, int expectedVersion) {
        return changes.make(Role.EDITOR, "delete a sitting", () -> {
            var before = get(id);
            PublicThings.requireToChange(
                    meetings.get(before.meetingId()).publication(), "delete a sitting that the public sees");
            if (!sittings.delete(id, expectedVersion)) {
                throw new Conflict("sitting", id, expectedVersion, before);
            }
            return before;
        });
    }

    private void add(String path, UUID meetingId, SittingInput input) {
        try {
            meetings.addSitting(meetingId, input);
        } catch (InvalidInput refused) {
            throw refused.path().equals(List.of("date")) ? refused.at(path) : refused;
        }
    }

    private static List<LocalDate> weekdays(Meeting meeting, int times) {
        if (meeting.startsOn() == null || meeting.endsOn() == null) {
            throw InvalidInput.of("days", "meeting.dates-not-fixed");
        }
        var end = meeting.endsOn().plusDays(1);
        // Counted before they are listed: nothing keeps a meeting from lasting for ages.
        var days = ChronoUnit.DAYS.between(meeting.startsOn(), end);
        refuseTooMany(days / 7 * 5, times);
        return meeting.startsOn()
                .datesUntil(end)
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .toList();
    }

    private static void refuseTooMany(long days, long times) {
        if (days * times > MOST) {
            throw InvalidInput.of("days", "sitting.too-many", days * times, MOST);
        }
    }
}
