package org.plenary.admin.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.admin.AsRole;
import org.plenary.admin.ConsoleViewTest;
import org.plenary.admin.form.BodyField;
import org.plenary.admin.form.FormDialog;
import org.plenary.admin.form.TextInLanguages;
import org.plenary.body.BodyInput;
import org.plenary.body.BodyKind;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;

@AsRole(Role.EDITOR)
class SilenceTests extends ConsoleViewTest {

    private final LocalDateTime deadline =
            LocalDateTime.now(ZoneOffset.UTC).plusDays(3).withNano(0);

    @BeforeEach
    void openTheForm() {
        var bureau = new Viewer("specimen", Role.EDITOR)
                .act(() -> bodies.create(new BodyInput(
                        null,
                        BodyKind.BUREAU,
                        null,
                        LocalizedText.english("Bureau of silences " + System.nanoTime()),
                        null)));
        open("bureau-decisions");
        press("Open a silence procedure");
        find(BodyField.class, dialog()).single().choose(bureau.id());
        find(TextInLanguages.class, dialog()).single().in(Language.EN).setValue("Whether to meet in July");
    }

    @Test
    void opensASilence() {
        find(DateTimePicker.class, dialog()).single().setValue(deadline);
        pressIn("Open");
        assertThat(notice()).contains("is open");
    }

    @Test
    void refusesADeadlineThatHasPassedAtItsField() {
        var deadline = find(DateTimePicker.class, dialog()).single();
        deadline.setValue(this.deadline.minusDays(30));
        pressIn("Open");
        assertThat(deadline.isInvalid()).isTrue();
        assertThat(deadline.getErrorMessage()).contains("has passed");
    }

    private Dialog dialog() {
        return find(FormDialog.class).single();
    }

    private void pressIn(String button) {
        test(find(Button.class, dialog()).withText(button).single()).click();
    }
}
