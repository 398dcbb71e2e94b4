package org.plenary.agenda;

import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.plenary.body.BodyInput;
import org.plenary.body.BodyKind;
import org.plenary.body.BodyService;
import org.plenary.meeting.Meeting;
import org.plenary.meeting.MeetingDesignation;
import org.plenary.meeting.MeetingInput;
import org.plenary.meeting.MeetingService;
import org.plenary.meeting.MeetingStatus;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.boot.test.context.TestComponent;

/** Makes meetings for tests, each of a body of its own, so that no test sees another's. */
@TestComponent
public class Meetings {

    public static final Viewer EDITOR = new Viewer("editor", Role.EDITOR);
    public static final Viewer CLEARER = new Viewer("clearer", Role.CLEARER);

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final BodyService bodies;
    private final MeetingService meetings;
    private final AgendaService agendas;
    private final AgendaItemService items;

    Meetings(BodyService bodies, MeetingService meetings, AgendaService agendas, AgendaItemService items) {
        this.bodies = bodies;
        this.meetings = meetings;
        this.agendas = agendas;
        this.items = items;
    }

    public static <T> T asEditor(Supplier<T> work) {
        return EDITOR.act(work);
    }

    public static <T> T asClearer(Supplier<T> work) {
        return CLEARER.act(work);
    }

    public Meeting meeting() {
        var number = COUNT.incrementAndGet();
        return asEditor(() -> {
            var body = bodies.create(new BodyInput(
                    null,
                    BodyKind.WORKING_GROUP,
                    "TEST/WG." + number,
                    LocalizedText.english("Working Group " + number),
                    null));
            return meetings.create(new MeetingInput(
                    body.id(),
                    5,
                    MeetingDesignation.MEETING,
                    LocalizedText.english("Fifth meeting of Working Group " + number),
                    LocalDate.of(2018, 7, 4),
                    LocalDate.of(2018, 7, 5),
                    "Vienna",
                    null,
                    MeetingStatus.PLANNED,
                    4,
                    null));
        });
    }

    /** The bureau of the body of a meeting. */
    public UUID bureau(Meeting meeting) {
        return asEditor(() -> bodies.create(new BodyInput(
                        meeting.bodyId(),
                        BodyKind.BUREAU,
                        null,
                        LocalizedText.english("Bureau of " + meeting.title().best(Language.EN)),
                        null)))
                .id();
    }

    /** The meeting of the same body before that one. */
    public Meeting before(Meeting meeting) {
        return asEditor(() -> meetings.create(new MeetingInput(
                meeting.bodyId(),
                4,
                MeetingDesignation.MEETING,
                LocalizedText.english("Fourth meeting before " + meeting.title().best(Language.EN)),
                LocalDate.of(2017, 9, 4),
                LocalDate.of(2017, 9, 5),
                "Vienna",
                null,
                MeetingStatus.CLOSED,
                4,
                null)));
    }

    /** A provisional agenda with items 1 with (a) and (b), 2 and 3. */
    public Agenda agenda() {
        return agenda(meeting());
    }

    public Agenda agenda(Meeting meeting) {
        return asEditor(() -> {
            var agenda = agendas.create(meeting.id(), AgendaStage.PROVISIONAL, true);
            var first = add(agenda, null, "Organizational matters");
            add(agenda, first, "Opening of the meeting");
            add(agenda, first, "Adoption of the agenda");
            add(agenda, null, "Criminal justice responses");
            add(agenda, null, "Other matters");
            return agendas.get(agenda.id());
        });
    }

    private AgendaItem add(Agenda agenda, @org.jspecify.annotations.Nullable AgendaItem parent, String title) {
        return items.create(
                agenda.id(),
                parent == null ? null : parent.id(),
                null,
                AgendaItemInput.of(LocalizedText.english(title)));
    }
}
