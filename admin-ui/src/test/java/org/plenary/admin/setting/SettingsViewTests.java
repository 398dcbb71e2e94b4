package org.plenary.admin.setting;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plenary.admin.AsRole;
import org.plenary.admin.ConsoleViewTest;
import org.plenary.admin.common.Phrases;
import org.plenary.admin.common.Speech;
import org.plenary.setting.Setting;
import org.plenary.setting.SettingInput;
import org.plenary.setting.SettingOrigin;
import org.plenary.setting.SettingService;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "plenary.silence.days=3")
@AsRole(Role.ADMINISTRATOR)
class SettingsViewTests extends ConsoleViewTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `plenary\\.([a-z.-]+)` \\| [^|]+ \\| (.+) \\|$");
    private static final Viewer OTHER = new Viewer("another", Role.ADMINISTRATOR);

    @Autowired
    private SettingService settings;

    /** The tests of all views share a database. */
    @AfterEach
    void putBack() {
        OTHER.act(() -> settings.change(settings.list().values().stream()
                .filter(value -> value.kept() != null)
                .map(value -> new SettingInput(value.setting().key(), value.version(), null))
                .toList()));
    }

    @Test
    void saysOfEachSettingWhatHoldsAndWhereThatWasDecided() {
        var words = words(open("settings"));
        assertThat(words)
                .contains("Weeks before a meeting by which its documents are to be submitted 10 default")
                .contains("Days that are proposed for a silence procedure 3 given in a file of settings")
                .contains("plenary.reads.timeout The longest that a read may take 5s default")
                .contains("plenary.data-vanishes");
        assertThat(words).doesNotContain("password").doesNotContain("jdbc:");
    }

    @Test
    void meansByEachSettingWhatTheReadmeSays() throws IOException {
        var readme = ROW.matcher(Files.readString(Path.of("../README.md")))
                .results()
                .collect(Collectors.toMap(
                        row -> "plenary." + row.group(1), row -> row.group(2).replace("`", "")));
        assertThat(Setting.ALL)
                .allSatisfy(setting -> assertThat(
                                Phrases.say(Speech.EN, setting.key().replaceFirst("plenary", "setting")))
                        .isEqualTo(readme.get(setting.key())));
    }

    @Test
    void changesWhatIsUsualAndTakesItBack() {
        open("settings");
        change(Setting.Subject.PREPARATION);
        field("submitted").setValue(12);
        find(Checkbox.class, form()).single().setValue(true);
        save();
        assertThat(text(Setting.SUBMITTED_WEEKS)).isEqualTo("12");
        assertThat(text(Setting.FOUR_EYES)).isEqualTo("true");
        assertThat(page()).contains("submitted 12 decided by administrator").contains("submitted: 10 became 12");
        press("Undo");
        assertThat(text(Setting.SUBMITTED_WEEKS)).isEqualTo("10");
        assertThat(OTHER.act(settings::list).value(Setting.FOUR_EYES).origin()).isEqualTo(SettingOrigin.STANDARD);
    }

    @Test
    void putsBackWhatWasDecidedBeforeFromTheLatestChanges() {
        decide(Setting.VENUE, "Vienna");
        decide(Setting.VENUE, "Geneva");
        open("settings");
        test(find(Button.class).withText("Restore").all().getFirst()).click();
        assertThat(text(Setting.VENUE)).isEqualTo("Vienna");
        assertThat(page()).contains("venue that is proposed for new meetings Vienna");
    }

    @Test
    void saysAtItsFieldWhatCannotBeAndKeepsWhatWasTyped() {
        open("settings");
        change(Setting.Subject.PREPARATION);
        field("issued").setValue(9);
        save();
        assertThat(field("issued").getErrorMessage()).contains("9 weeks are more than 6");
        assertThat(field("issued").getValue()).isEqualTo(9);
        assertThat(text(Setting.ISSUED_WEEKS)).isEqualTo("4");
        field("issued").clear();
        save();
        assertThat(field("issued").getErrorMessage()).contains("not a number from 0 to 104");
    }

    @Test
    void offersNoFieldToChangeWhatTheProductWasStartedWith() {
        open("settings");
        change(Setting.Subject.PREPARATION);
        assertThat(field("silence").isReadOnly()).isTrue();
        assertThat(field("silence").getHelperText()).contains("cannot be changed here");
    }

    @Test
    void showsWhatSomebodyElseDecidedInTheMeantime() {
        open("settings");
        change(Setting.Subject.MEETINGS);
        decide(Setting.VENUE, "Geneva");
        venue().setValue("Vienna");
        save();
        assertThat(words(find(Div.class).withClassName("difference").single())).contains("Vienna", "Geneva");
        assertThat(venue().getValue()).isEqualTo("Vienna");
        save();
        assertThat(text(Setting.VENUE)).isEqualTo("Vienna");
    }

    @Test
    void keepsHoursAndTheTimeZoneAsTheyAreWritten() {
        open("settings");
        change(Setting.Subject.MEETINGS);
        find(TimePicker.class, form()).all().getFirst().setValue(LocalTime.of(9, 30));
        zone().setValue("Europe/Vienna");
        save();
        assertThat(text(Setting.MORNING_STARTS)).isEqualTo("09:30");
        assertThat(text(Setting.TIME_ZONE)).isEqualTo("Europe/Vienna");
    }

    @Test
    void proposesTheUsualVenueAndTimeZoneForANewMeeting() {
        decide(Setting.VENUE, "Vienna");
        decide(Setting.TIME_ZONE, "Europe/Vienna");
        open("meetings");
        press("New meeting");
        assertThat(find(TextField.class).all()).extracting(TextField::getValue).contains("Vienna");
        assertThat(zone().getValue()).isEqualTo("Europe/Vienna");
    }

    @Test
    void namesTheOrganizationInTheFrame() {
        decide(Setting.ORGANIZATION, "Office of Fog Signals");
        open("settings");
        cleanVaadinEnvironment();
        initVaadinEnvironment();
        open("settings");
        assertThat(words(find(AppLayout.class).single())).contains("Office of Fog Signals");
    }

    private void change(Setting.Subject subject) {
        test(find(Button.class)
                        .withText("Change…")
                        .all()
                        .get(List.of(Setting.Subject.values()).indexOf(subject)))
                .click();
    }

    private SettingDialog form() {
        return find(SettingDialog.class).single();
    }

    private IntegerField field(String of) {
        return find(IntegerField.class, form()).all().stream()
                .filter(field -> field.getLabel().contains(of))
                .findFirst()
                .orElseThrow();
    }

    private TextField venue() {
        return find(TextField.class, form()).single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> zone() {
        return find(ComboBox.class).all().stream()
                .filter(box -> box.getLabel().toLowerCase(java.util.Locale.ROOT).contains("time zone"))
                .findFirst()
                .orElseThrow();
    }

    private void save() {
        test(find(Button.class, form()).withText("Save").single()).click();
    }

    private String page() {
        return words(find(Main.class).single());
    }

    private String text(Setting<?> setting) {
        return OTHER.act(settings::list).value(setting).text();
    }

    private void decide(Setting<?> setting, String value) {
        OTHER.act(() -> settings.change(List.of(
                new SettingInput(setting.key(), settings.list().value(setting).version(), value))));
    }
}
