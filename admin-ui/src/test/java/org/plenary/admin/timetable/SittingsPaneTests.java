package org.plenary.admin.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.admin.AsRole;
import org.plenary.admin.ConsoleViewTest;
import org.plenary.admin.Specimen;
import org.plenary.admin.common.LineMenu;
import org.plenary.admin.form.FormDialog;
import org.plenary.meeting.Meeting;
import org.plenary.meeting.MeetingDesignation;
import org.plenary.meeting.MeetingInput;
import org.plenary.meeting.MeetingStatus;
import org.plenary.meeting.Sitting;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;

/** Sittings are planned long before there is an agenda. */
@AsRole(Role.EDITOR)
class SittingsPaneTests extends ConsoleViewTest {

    private static final LocalDate DAY = LocalDate.of(2033, 3, 1);

    private Meeting meeting;

    @BeforeEach
    void make() {
        var body = Specimen.make(desk, bodies).meeting().bodyId();
        meeting = new Viewer("specimen", Role.EDITOR)
                .act(() -> desk.meetings()
                        .create(new MeetingInput(
                                body,
                                null,
                                MeetingDesignation.MEETING,
                                LocalizedText.english("A meeting without agenda"),
                                DAY,
                                DAY.plusDays(1),
                                "Vienna",
                                "Europe/Vienna",
                                MeetingStatus.PLANNED,
                                3,
                                List.of("en"))));
        if (Viewer.current().mayAs(Role.EDITOR)) {
            show();
        }
    }

    @Test
    void proposesAsManyHalfDaysAsTheResourcesPermitAndTakesThemBack() {
        press("Add 3 half-day sittings");
        assertThat(sittings()).hasSize(3);
        assertThat(words(pane()))
                .contains("3 of 3 sittings that the resources permit", "Tuesday, 1 March", "0 of 180 min, 180 left")
                .contains("once there is an agenda");
        assertThat(find(Anchor.class, pane())
                        .withText("Start the agenda")
                        .single()
                        .getHref())
                .isEqualTo("/admin/meetings/%s/agenda".formatted(meeting.id()));
        press("Undo");
        assertThat(sittings()).isEmpty();
        assertThat(words(pane())).contains("No sittings yet");
    }

    @Test
    void addsOneAtATimeAndSaysAtItsFieldWhatIsWrong() {
        press("Add sitting");
        save("Add sitting");
        press("Add sitting");
        ends().setValue(LocalTime.of(14, 0));
        save("Add sitting");
        assertThat(ends().getErrorMessage()).contains("end at 14:00");
        assertThat(sittings()).hasSize(1);
        ends().setValue(LocalTime.of(17, 0));
        save("Add sitting");
        assertThat(sittings()).hasSize(2);
        assertThat(words(pane())).contains("15:00–17:00");
    }

    @Test
    void changesASittingAndNotesWhenItWasOpened() {
        plan();
        choose(menu(), "Edit…");
        ends().setValue(LocalTime.of(12, 30));
        time("Opened at").setValue(LocalTime.of(10, 12));
        save("Save");
        assertThat(sittings().getFirst())
                .extracting(Sitting::endsAt, Sitting::actualStartsAt)
                .containsExactly(LocalTime.of(12, 30), LocalTime.of(10, 12));
        press("Undo");
        assertThat(sittings().getFirst().endsAt()).isEqualTo(LocalTime.of(13, 0));
    }

    @Test
    void deletesASittingAndBringsItBack() {
        plan();
        choose(menu(), "Delete");
        assertThat(sittings()).hasSize(1);
        press("Undo");
        assertThat(sittings()).hasSize(2);
    }

    @Test
    @AsRole(Role.READER)
    void showsThemToReadersWithoutAnyStep() {
        new Viewer("clearer", Role.CLEARER).act(() -> {
            desk.sittings()
                    .createForDays(meeting.id(), List.of(DAY), desk.sittings().usual());
            return desk.meetings().publish(meeting.id());
        });
        show();
        assertThat(words(pane())).contains("10:00–13:00", "15:00–18:00");
        assertThat(offers("Add sitting")).isFalse();
        assertThat(find(LineMenu.class, pane()).exists()).isFalse();
    }

    /** A morning and an afternoon, as somebody has planned them before. */
    private void plan() {
        new Viewer("specimen", Role.EDITOR)
                .act(() -> desk.sittings()
                        .createForDays(
                                meeting.id(), List.of(DAY), desk.sittings().usual()));
        show();
    }

    private void show() {
        open("meetings/%s/timetable".formatted(meeting.id()));
    }

    private SittingsPane pane() {
        return find(SittingsPane.class).single();
    }

    private LineMenu menu() {
        return find(LineMenu.class, pane()).all().getFirst();
    }

    private TimePicker ends() {
        return time("Ends at");
    }

    private TimePicker time(String label) {
        return find(TimePicker.class, find(FormDialog.class).single())
                .withPropertyValue(TimePicker::getLabel, label)
                .single();
    }

    private void save(String verb) {
        test(find(Button.class, find(FormDialog.class).single()).withText(verb).single())
                .click();
    }

    private List<Sitting> sittings() {
        return desk.meetings().findSittings(meeting.id());
    }
}
