package org.plenary.admin.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Main;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.admin.AsRole;
import org.plenary.admin.ConsoleViewTest;
import org.plenary.admin.Specimen;
import org.plenary.admin.form.TextInLanguages;
import org.plenary.meeting.Meeting;
import org.plenary.shared.Language;
import org.plenary.shared.Role;

@AsRole(Role.EDITOR)
class NextMeetingTests extends ConsoleViewTest {

    private static final LocalDate DAY = LocalDate.of(2032, 3, 2);

    private Specimen specimen;

    @BeforeEach
    void make() {
        specimen = Specimen.make(desk, bodies);
    }

    @Test
    void preparesTheNextMeetingFromTheLastOne() {
        openFromMeeting();
        assertThat(words(dialog())).contains("5 items, 0 standing paragraphs, 0 expected documents and 2 sittings");
        enter(DAY);
        title().in(Language.EN).setValue("Specimen meeting that follows");
        prepare();
        var next = next();
        assertThat(next.startsOn()).isEqualTo(DAY);
        assertThat(next.endsOn()).isEqualTo(DAY.plusDays(1));
        assertThat(desk.meetings().findSittings(next.id())).hasSize(2);
        assertThat(address()).startsWith("meetings/" + next.id());
    }

    @Test
    void saysAtTheFieldThatATitleIsNeededAndKeepsWhatWasTyped() {
        openFromMeeting();
        enter(DAY);
        prepare();
        assertThat(title().isInvalid()).isTrue();
        assertThat(title().getErrorMessage()).contains("does not follow");
        assertThat(dialog().isOpened()).isTrue();
        assertThat(find(DatePicker.class, dialog()).single().getValue()).isEqualTo(DAY);
    }

    @Test
    @SuppressWarnings("unchecked")
    void beginsAtHomeWithTheMeetingThatIsChosen() {
        open("");
        press("Prepare the next meeting…");
        ((ComboBox<Meeting>) find(ComboBox.class, dialog()).single()).setValue(specimen.meeting());
        assertThat(words(dialog())).contains("5 items");
    }

    @Test
    @AsRole(Role.READER)
    void offersItToEditorsOnly() {
        open("");
        assertThat(offers("Prepare the next meeting…")).isFalse();
    }

    private Main openFromMeeting() {
        var page = open("meetings/%s/overview".formatted(specimen.meeting().id()));
        press("Prepare the next…");
        return page;
    }

    private Dialog dialog() {
        return find(NextMeetingDialog.class).single();
    }

    private TextInLanguages title() {
        return find(TextInLanguages.class, dialog()).single();
    }

    private void enter(LocalDate day) {
        test(find(DatePicker.class, dialog()).single()).setValue(day);
    }

    private void prepare() {
        test(find(Button.class, dialog()).withText("Prepare").single()).click();
    }

    private Meeting next() {
        return desk.meetings()
                .find(
                        specimen.meeting().bodyId(),
                        Objects.requireNonNull(specimen.meeting().ordinal()) + 1)
                .orElseThrow();
    }
}
