package org.plenary.agenda;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.meeting.Convening;
import org.plenary.meeting.Meeting;
import org.plenary.meeting.MeetingInput;
import org.plenary.meeting.MeetingService;
import org.plenary.meeting.MeetingStatus;
import org.plenary.meeting.SittingInput;
import org.plenary.shared.Changes;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.stereotype.Service;

/** Prepares the next meeting of a body from the last one, in draft. */
@Service
public final class NextMeetingService {

    private final MeetingService meetings;
    private final AgendaService agendas;
    private final AgendaDraftService drafts;
    private final StandingParts standing;
    private final Changes changes;

    NextMeetingService(
            MeetingService meetings,
            AgendaService agendas,
            AgendaDraftService drafts,
            StandingParts standing,
            Changes changes) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.drafts = drafts;
        this.standing = standing;
        this.changes = changes;
    }

    /**
     * The next meeting, with the next ordinal and as long as the last one, and its sittings as many days later. Its
     * provisional agenda has the items of the last one, in its latest stage; those of substance continue them, and expect
     * the same kinds of papers. Slots are not copied, as there is nothing yet to fit in.
     */
    public NextMeeting prepare(UUID lastId, NextMeeting.Plan plan) {
        return changes.make(Role.EDITOR, "prepare the next meeting", () -> {
            var last = meetings.get(lastId);
            requireLater(last, plan);
            var next = meetings.create(next(last, plan));
            if (last.startsOn() != null && next.startsOn() != null) {
                var days = ChronoUnit.DAYS.between(last.startsOn(), next.startsOn());
                meetings.findSittings(lastId)
                        .forEach(sitting -> meetings.addSitting(
                                next.id(),
                                new SittingInput(
                                        sitting.date().plusDays(days),
                                        sitting.startsAt(),
                                        sitting.endsAt(),
                                        null,
                                        null,
                                        sitting.interpretationLanguages())));
            }
            var agenda = agendas.findLatest(lastId)
                    .map(old -> drafts.create(
                            next.id(),
                            new AgendaInput(AgendaStage.PROVISIONAL, old.annotated(), standing.of(old.id()))))
                    .orElse(null);
            return new NextMeeting(meetings.get(next.id()), agenda);
        });
    }

    private static void requireLater(Meeting last, NextMeeting.Plan plan) {
        var over = last.endsOn() == null ? last.startsOn() : last.endsOn();
        if (plan.startsOn() != null && over != null && !plan.startsOn().isAfter(over)) {
            throw InvalidInput.of("startsOn", "meeting.before-the-last-ends", plan.startsOn(), last.title(), over);
        }
    }

    /** What {@link #prepare} would make of the last meeting, for whoever is yet to decide on it. */
    public NextMeeting.Outlook outlook(UUID lastId) {
        Viewer.current().require(Role.EDITOR, "prepare the next meeting");
        var last = meetings.get(lastId);
        var ordinal = counted(last);
        var items = agendas.findLatest(lastId).map(old -> standing.of(old.id())).orElse(List.of()).stream()
                .flatMap(NextMeetingService::withBelow)
                .toList();
        return new NextMeeting.Outlook(
                last,
                ordinal,
                countedTitle(last, ordinal).orElse(null),
                meetings.findSittings(lastId).size(),
                items.size(),
                items.stream().mapToInt(item -> item.annotation().size()).sum(),
                items.stream().mapToInt(item -> item.documentation().size()).sum());
    }

    private static Stream<ItemTreeInput> withBelow(ItemTreeInput item) {
        return Stream.concat(Stream.of(item), item.children().stream().flatMap(NextMeetingService::withBelow));
    }

    private static @Nullable Integer counted(Meeting last) {
        return last.ordinal() == null ? null : last.ordinal() + 1;
    }

    private static MeetingInput next(Meeting last, NextMeeting.Plan plan) {
        var ordinal = plan.ordinal() != null ? plan.ordinal() : counted(last);
        var venue = plan.venue() == null ? last.venue() : plan.venue();
        var endsOn = plan.startsOn() == null || last.startsOn() == null || last.endsOn() == null
                ? null
                : plan.startsOn().plusDays(ChronoUnit.DAYS.between(last.startsOn(), last.endsOn()));
        return new MeetingInput(
                last.bodyId(),
                ordinal,
                last.designation(),
                plan.title() == null ? title(last, ordinal) : plan.title(),
                plan.startsOn(),
                endsOn,
                venue,
                // A person has confirmed it for that place, and for no other.
                Objects.equals(venue, last.venue()) ? last.timeZone() : null,
                MeetingStatus.PLANNED,
                last.entitledSittings(),
                last.interpretationLanguages());
    }

    private static LocalizedText title(Meeting last, @Nullable Integer ordinal) {
        return countedTitle(last, ordinal)
                .orElseThrow(() -> InvalidInput.of("title", "meeting.title-unknown", last.title()));
    }

    /** The title counted on, in the languages in which it says its ordinal. */
    private static Optional<LocalizedText> countedTitle(Meeting last, @Nullable Integer ordinal) {
        return last.ordinal() == null || ordinal == null
                ? Optional.empty()
                : Convening.countOn(last.title(), last.ordinal(), ordinal, last.designation());
    }
}
