package org.plenary.admin.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.admin.AsRole;
import org.plenary.admin.ConsoleViewTest;
import org.plenary.admin.form.BodyField;
import org.plenary.admin.form.Choice;
import org.plenary.admin.form.TextInLanguages;
import org.plenary.body.BodyInput;
import org.plenary.body.BodyKind;
import org.plenary.meeting.MeetingDesignation;
import org.plenary.meeting.MeetingInput;
import org.plenary.meeting.MeetingStatus;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;

/** What a new meeting is likely to be is proposed from the last one of its body. */
@AsRole(Role.EDITOR)
class NewMeetingTests extends ConsoleViewTest {

    private UUID met = new UUID(0, 0);
    private UUID unmet = new UUID(0, 0);

    @BeforeEach
    void make() {
        new Viewer("specimen", Role.EDITOR).act(() -> {
            met = body("has met");
            unmet = body("has not met");
            return desk.meetings()
                    .create(new MeetingInput(
                            met,
                            8,
                            MeetingDesignation.SESSION,
                            LocalizedText.english("Eighth session"),
                            null,
                            null,
                            "Geneva",
                            "Europe/Zurich",
                            MeetingStatus.CLOSED,
                            6,
                            List.of("en", "fr")));
        });
        open("meetings");
        press("New meeting");
    }

    @Test
    void followsFromTheLastOneOfTheBody() {
        body().choose(met);
        assertThat(ordinal().getValue()).isEqualTo(9);
        assertThat(designation().getValue()).isEqualTo(MeetingDesignation.SESSION);
        assertThat(title().getValue())
                .containsEntry(Language.EN, "Ninth session")
                .containsEntry(Language.FR, "Neuvième session")
                .containsEntry(Language.AR, "الدورة التاسعة");
        assertThat(venue().getValue()).isEqualTo("Geneva");
        assertThat(zone().getValue()).isEqualTo("Europe/Zurich");
    }

    @Test
    void guessesNothingForABodyThatHasNotMet() {
        body().choose(met);
        body().choose(unmet);
        assertThat(ordinal().getValue()).isNull();
        assertThat(designation().getValue()).isEqualTo(MeetingDesignation.MEETING);
        assertThat(title().getValue()).isEmpty();
        assertThat(venue().getValue()).isEmpty();
        assertThat(zone().getValue()).isNull();
    }

    @Test
    void leavesWhatSomebodyHasEntered() {
        venue().setValue("Vienna");
        body().choose(met);
        assertThat(venue().getValue()).isEqualTo("Vienna");
        assertThat(ordinal().getValue()).isEqualTo(9);
    }

    private UUID body(String words) {
        return bodies.create(new BodyInput(
                        null,
                        BodyKind.CONFERENCE,
                        null,
                        LocalizedText.english("A conference that " + words + " " + System.nanoTime()),
                        null))
                .id();
    }

    private BodyField body() {
        return find(BodyField.class, find(MeetingDialog.class).single()).single();
    }

    private IntegerField ordinal() {
        return find(IntegerField.class, find(MeetingDialog.class).single())
                .withPropertyValue(IntegerField::getLabel, "Ordinal")
                .single();
    }

    @SuppressWarnings("unchecked")
    private Choice<MeetingDesignation> designation() {
        return find(Choice.class, find(MeetingDialog.class).single()).all().stream()
                .filter(one -> "Designation".equals(one.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private TextInLanguages title() {
        return find(TextInLanguages.class, find(MeetingDialog.class).single()).single();
    }

    private TextField venue() {
        return find(TextField.class, find(MeetingDialog.class).single())
                .withPropertyValue(TextField::getLabel, "Venue")
                .single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> zone() {
        return find(ComboBox.class, find(MeetingDialog.class).single()).all().stream()
                .filter(one -> "Time zone".equals(one.getLabel()))
                .findFirst()
                .orElseThrow();
    }
}
