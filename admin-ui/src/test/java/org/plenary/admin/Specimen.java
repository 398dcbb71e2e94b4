package org.plenary.admin;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.agenda.AgendaDesk;
import org.plenary.agenda.Agenda;
import org.plenary.agenda.AgendaItem;
import org.plenary.agenda.AgendaItemInput;
import org.plenary.agenda.AgendaStage;
import org.plenary.agenda.AnnotationInput;
import org.plenary.agenda.AnnotationSection;
import org.plenary.body.BodyInput;
import org.plenary.body.BodyKind;
import org.plenary.body.BodyService;
import org.plenary.meeting.Meeting;
import org.plenary.meeting.MeetingDesignation;
import org.plenary.meeting.MeetingInput;
import org.plenary.meeting.MeetingStatus;
import org.plenary.meeting.SittingInput;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;

/** A meeting with a draft agenda of items 1, 1 (a), 1 (b), 2, 3, made anew for each test that asks for one. */
public record Specimen(Meeting meeting, Agenda agenda, List<AgendaItem> items) {

    private static final AtomicInteger COUNT = new AtomicInteger();

    public static Specimen make(AgendaDesk desk, BodyService bodies) {
        return new Viewer("specimen", Role.EDITOR).act(() -> {
            int count = COUNT.incrementAndGet();
            var body = bodies.create(new BodyInput(
                    null,
                    BodyKind.WORKING_GROUP,
                    "TEST/WG." + count,
                    LocalizedText.english("Working Group on Specimens " + count),
                    null));
            var day = LocalDate.of(2031, 3, 4);
            var meeting = desk.meetings()
                    .create(new MeetingInput(
                            body.id(),
                            count,
                            MeetingDesignation.MEETING,
                            LocalizedText.english("Specimen meeting " + count),
                            day,
                            day.plusDays(1),
                            "Vienna",
                            "Europe/Vienna",
                            MeetingStatus.PLANNED,
                            4,
                            List.of("en")));
            var agenda = desk.agendas().create(meeting.id(), AgendaStage.PROVISIONAL, true);
            var first = item(desk, agenda, null, "Organizational matters");
            item(desk, agenda, first, "Opening of the meeting");
            item(desk, agenda, first, "Adoption of the agenda");
            var second = desk.items()
                    .create(
                            agenda.id(),
                            null,
                            null,
                            AgendaItemInput.of(new LocalizedText(Map.of(
                                    Language.EN,
                                    "Criminal justice responses",
                                    Language.AR,
                                    "تدابير العدالة الجنائية"))));
            item(desk, agenda, null, "Other matters");
            desk.annotations()
                    .add(
                            agenda.id(),
                            second.id(),
                            new AnnotationInput(
                                    AnnotationSection.SCOPE, LocalizedText.english("The group may compare practice.")));
            var sitting = desk.meetings()
                    .addSitting(meeting.id(), new SittingInput(day, LocalTime.of(10, 0), LocalTime.of(13, 0)));
            var later = desk.meetings()
                    .addSitting(meeting.id(), new SittingInput(day, LocalTime.of(15, 0), LocalTime.of(18, 0)));
            desk.timetable().add(agenda.id(), sitting.id(), second.id(), null);
            desk.timetable().add(agenda.id(), later.id(), second.id(), null);
            return new Specimen(meeting, agenda, desk.items().findAll(agenda.id()));
        });
    }

    /** As a colleague who may. */
    public static void publish(AgendaDesk desk, Specimen specimen) {
        new Viewer("colleague", Role.CLEARER).act(() -> {
            var agenda = desk.agendas().get(specimen.agenda().id());
            return desk.agendas().publish(agenda.id(), agenda.version());
        });
    }

    private static AgendaItem item(AgendaDesk desk, Agenda agenda, @Nullable AgendaItem parent, String title) {
        return desk.items()
                .create(
                        agenda.id(),
                        parent == null ? null : parent.id(),
                        null,
                        AgendaItemInput.of(LocalizedText.english(title)));
    }

    public AgendaItem item(String label) {
        return items.stream()
                .filter(item -> item.label().equals(label))
                .findFirst()
                .orElseThrow();
    }
}
