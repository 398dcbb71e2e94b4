package org.plenary.meeting;

import static org.plenary.schema.Tables.MEETING;
import static org.plenary.schema.Tables.SITTING;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.plenary.plan.Visibility;
import org.plenary.publication.PublicationSteps;
import org.plenary.publication.PublicationUnit;
import org.plenary.shared.Changes;
import org.plenary.shared.Conflict;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.NotFound;
import org.plenary.shared.PublicThings;
import org.plenary.shared.Publication;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.stereotype.Service;

/** Meetings and their sittings. Whoever is below {@code EDITOR} finds the published ones only. */
@Service
public final class MeetingService {

    private final MeetingRepository meetings;
    private final SittingRepository sittings;
    private final PublicationSteps steps;
    private final Changes changes;

    MeetingService(MeetingRepository meetings, SittingRepository sittings, PublicationSteps steps, Changes changes) {
        this.meetings = meetings;
        this.sittings = sittings;
        this.steps = steps;
        this.changes = changes;
    }

    /** All meetings, latest first, those without date last. */
    public List<Meeting> findAll() {
        return meetings.find(visible());
    }

    public Optional<Meeting> find(UUID bodyId, int ordinal) {
        return meetings.find(visible().and(MEETING.BODY_ID.eq(bodyId)).and(MEETING.ORDINAL.eq(ordinal))).stream()
                .findFirst();
    }

    /** The meeting of the body that starts on that day. */
    public Optional<Meeting> find(UUID bodyId, LocalDate startsOn) {
        return meetings.find(visible().and(MEETING.BODY_ID.eq(bodyId)).and(MEETING.STARTS_ON.eq(startsOn))).stream()
                .findFirst();
    }

    public Meeting get(UUID id) {
        return meetings.find(visible().and(MEETING.ID.eq(id))).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("meeting", id));
    }

    /**
     * What the next meeting of the body is likely to be, from its last one: counted on, at the same place, with the same
     * entitlement. Empty where the body has not met; what does not follow is null, above all its dates.
     */
    public Optional<MeetingProposal> propose(UUID bodyId) {
        Viewer.current().require(Role.EDITOR, "create a meeting");
        var latest = Comparator.comparing(Meeting::ordinal, Comparator.nullsFirst(Comparator.<Integer>naturalOrder()))
                .thenComparing(Meeting::startsOn, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()));
        return meetings.find(visible().and(MEETING.BODY_ID.eq(bodyId))).stream()
                .max(latest)
                .map(MeetingProposal::after);
    }

    public Meeting create(MeetingInput input) {
        return changes.make(Role.EDITOR, "create a meeting", () -> {
            check(input);
            return get(meetings.insert(input));
        });
    }

    /** Throws {@link Conflict} with the meeting as it is now, where the version is not the expected one. */
    public Meeting update(UUID id, int expectedVersion, MeetingInput input) {
        return changes.make(Role.EDITOR, "change a meeting", () -> {
            check(input);
            var before = get(id);
            PublicThings.requireToChange(before.publication(), "change a meeting that the public sees");
            if (!meetings.update(id, expectedVersion, input)) {
                throw new Conflict("meeting", id, expectedVersion, before);
            }
            keepSittingsWithin(before, input);
            return get(id);
        });
    }

    /** A meeting that is held as long at other dates takes its sittings with it. */
    private void keepSittingsWithin(Meeting before, MeetingInput input) {
        var days = offset(before.startsOn(), input.startsOn());
        if (days != 0 && days == offset(before.endsOn(), input.endsOn())) {
            sittings.shift(before.id(), days);
        } else if (!Objects.equals(before.startsOn(), input.startsOn())
                || !Objects.equals(before.endsOn(), input.endsOn())) {
            SittingRules.check(findSittings(before.id()), input);
        }
    }

    private static long offset(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null ? 0 : ChronoUnit.DAYS.between(from, to);
    }

    /** Deletes a meeting without agenda, with its sittings. Returns what was deleted. */
    public Meeting delete(UUID id, int expectedVersion) {
        return changes.make(Role.EDITOR, "delete a meeting", () -> {
            var before = get(id);
            if (!meetings.delete(id, expectedVersion)) {
                throw new Conflict("meeting", id, expectedVersion, before);
            }
            return before;
        });
    }

    /** Publishes the meeting with its body and those above. */
    public Meeting publish(UUID id) {
        return changes.make(Role.CLEARER, "publish a meeting", () -> {
            steps.publish(PublicationUnit.MEETING, get(id).id());
            return get(id);
        });
    }

    /** Says where the facts of the meeting were found, e.g. {@code CTOC/COP/2008/16}. */
    public Meeting foundIn(UUID id, String source) {
        return changes.make(Role.EDITOR, "say where a meeting was found", () -> {
            meetings.setFoundIn(get(id).id(), source);
            return get(id);
        });
    }

    /** Hides the meeting and all below it from the public. */
    public Meeting withdraw(UUID id) {
        return changes.make(Role.CLEARER, "withdraw a meeting", () -> {
            var meeting = get(id);
            if (meeting.publication() != Publication.PUBLISHED) {
                throw InvalidInput.of("id", "meeting.not-public", meeting.publication());
            }
            steps.withdraw(PublicationUnit.MEETING, id);
            return get(id);
        });
    }

    /** The sittings in order of time. */
    public List<Sitting> findSittings(UUID meetingId) {
        return sittings.find(SITTING.MEETING_ID.eq(get(meetingId).id()));
    }

    public Sitting addSitting(UUID meetingId, SittingInput input) {
        return changes.make(Role.EDITOR, "add a sitting", () -> {
            var meeting = get(meetingId);
            PublicThings.requireToChange(meeting.publication(), "add a sitting that the public sees");
            SittingRules.check("date", meeting, input);
            var id = sittings.insert(meetingId, input);
            return sittings.find(SITTING.ID.eq(id)).getFirst();
        });
    }

    private static void check(MeetingInput input) {
        if (endsBeforeStart(input.startsOn(), input.endsOn())) {
            throw InvalidInput.of("endsOn", "meeting.ends-before-it-starts", input.endsOn(), input.startsOn());
        }
        if (input.ordinal() != null && input.ordinal() < 1) {
            throw InvalidInput.of("ordinal", "meeting.no-ordinal", input.ordinal());
        }
        if (input.timeZone() != null && !ZoneId.getAvailableZoneIds().contains(input.timeZone())) {
            throw InvalidInput.of("timeZone", "meeting.no-time-zone", input.timeZone());
        }
    }

    private static boolean endsBeforeStart(@Nullable LocalDate startsOn, @Nullable LocalDate endsOn) {
        return startsOn != null && endsOn != null && endsOn.isBefore(startsOn);
    }

    private static Condition visible() {
        return Visibility.published(Viewer.current().role(), MEETING.PUBLICATION);
    }
}
