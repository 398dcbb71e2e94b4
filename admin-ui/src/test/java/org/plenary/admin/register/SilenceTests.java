package org.plenary.admin.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.admin.AsRole;
import org.plenary.admin.ConsoleViewTest;
import org.plenary.admin.form.BodyField;
import org.plenary.admin.form.FormDialog;
import org.plenary.admin.form.TextInLanguages;
import org.plenary.admin.publication.PublicationControl;
import org.plenary.body.BodyInput;
import org.plenary.body.BodyKind;
import org.plenary.resolution.SilenceInput;
import org.plenary.resolution.SilenceService;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

@AsRole(Role.EDITOR)
class SilenceTests extends ConsoleViewTest {

    private final LocalDateTime deadline =
            LocalDateTime.now(ZoneOffset.UTC).plusDays(3).withNano(0);

    @Autowired
    private SilenceService silences;

    private UUID bureau = new UUID(0, 0);

    @BeforeEach
    void openTheForm() {
        bureau = new Viewer("specimen", Role.EDITOR)
                .act(() -> bodies.create(new BodyInput(
                        null,
                        BodyKind.BUREAU,
                        null,
                        LocalizedText.english("Bureau of silences " + System.nanoTime()),
                        null)))
                .id();
        open("bureau-decisions");
        press("Open a silence procedure");
        find(BodyField.class, dialog()).single().choose(bureau);
        find(TextInLanguages.class, dialog()).single().in(Language.EN).setValue("Whether to meet in July");
    }

    @Test
    void opensASilence() {
        find(DateTimePicker.class, dialog()).single().setValue(deadline);
        pressIn("Open");
        assertThat(notice()).contains("is open");
        assertThat(page()).contains("Whether to meet in July", "Pending", "Deadline");
        assertThat(offers("Close the silence")).isFalse();
    }

    @Test
    void restsAMandateOnAnActOfABureau() {
        openOne();
        choose(find(MenuBar.class, find(PublicationControl.class).single()).single(), "Add mandate…");
        find(TextInLanguages.class, dialog()).single().in(Language.EN).setValue("Prepare the July meeting");
        pressIn("Add mandate");
        assertThat(page()).contains("Mandates", "Prepare the July meeting");
    }

    @Test
    void recordsWhoBrokeItAndWhy() {
        openOne();
        press("Record a break…");
        pressIn("Record");
        var by = find(TextField.class, dialog()).single();
        assertThat(by.getErrorMessage()).contains("Name the State or group");
        by.setValue("The Group of Lighthouse States");
        pressIn("Record");
        var because = find(TextArea.class, dialog()).single();
        assertThat(because.getErrorMessage()).contains("Say why");
        because.setValue("July is too late.");
        pressIn("Record");
        assertThat(page())
                .contains("Broken", "The silence was broken", "The Group of Lighthouse States", "July is too late.");
        assertThat(offers("Record a break…")).isFalse();
    }

    @Test
    void closesASilenceThatHeldUntilItsDeadline() throws InterruptedException {
        openOne();
        var soon = OffsetDateTime.now(ZoneOffset.UTC).plus(Duration.ofMillis(300));
        var act = silences.open(new SilenceInput(bureau, soon, LocalizedText.english("Whether to meet in July")));
        while (!OffsetDateTime.now(ZoneOffset.UTC).isAfter(soon)) {
            Thread.sleep(20);
        }
        open("bureau-decisions/" + act.id());
        press("Close the silence");
        assertThat(page()).contains("Agreed");
        assertThat(notice()).contains("The silence held");
        press("Undo");
        assertThat(page()).contains("Pending");
    }

    @Test
    void takesItBackAfterAskingAndBringsItBack() {
        openOne();
        choose(menuBar(), "Withdraw the procedure");
        test(find(Button.class, find(Dialog.class).single())
                        .withText("Withdraw the procedure")
                        .single())
                .click();
        assertThat(page()).contains("Withdrawn");
        press("Undo");
        assertThat(page()).contains("Pending");
    }

    @Test
    void recordsAnActWithItsOutcome() {
        openOne();
        open("bureau-decisions");
        press("Record an act…");
        find(BodyField.class, dialog()).single().choose(bureau);
        find(TextInLanguages.class, dialog()).single().in(Language.EN).setValue("The theme of the meeting");
        pressIn("Record");
        var day = find(DatePicker.class, dialog()).withCaption("Decided on").single();
        assertThat(day.getErrorMessage()).contains("Nothing has been entered");
        day.setValue(LocalDate.of(2018, 1, 22));
        pressIn("Record");
        assertThat(page()).contains("The theme of the meeting", "22 January 2018", "Agreed");
    }

    @Test
    void refusesADeadlineThatHasPassedAtItsField() {
        var deadline = find(DateTimePicker.class, dialog()).single();
        deadline.setValue(this.deadline.minusDays(30));
        pressIn("Open");
        assertThat(deadline.isInvalid()).isTrue();
        assertThat(deadline.getErrorMessage()).contains("has passed");
    }

    private void openOne() {
        find(DateTimePicker.class, dialog()).single().setValue(deadline);
        pressIn("Open");
    }

    private MenuBar menuBar() {
        return find(MenuBar.class, find(PublicationControl.class).single()).single();
    }

    private String page() {
        return words(find(Main.class).single());
    }

    private Dialog dialog() {
        return find(FormDialog.class).single();
    }

    private void pressIn(String button) {
        test(find(Button.class, dialog()).withText(button).single()).click();
    }
}
