package org.plenary.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.shared.Conflict;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.NotFound;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest(properties = "plenary.silence.days=3")
@Import(Decisions.class)
class SettingServiceTests {

    @Autowired
    private SettingService service;

    @Autowired
    private Settings settings;

    @Autowired
    private Decisions decisions;

    @AfterEach
    void putBack() {
        decisions.putBack();
    }

    @Test
    void saysOfEverySettingWhatHoldsAndWhereThatWasDecided() {
        decisions.make(Setting.VENUE, "Vienna");
        var all = Decisions.ADMINISTRATOR.act(service::list).values();
        assertThat(all).extracting(SettingValue::setting).containsExactlyElementsOf(Setting.ALL);
        assertThat(value(Setting.VENUE))
                .extracting(
                        SettingValue::text, SettingValue::origin, SettingValue::changedBy, SettingValue::isChangeable)
                .containsExactly("Vienna", SettingOrigin.KEPT, "admin", true);
        assertThat(value(Setting.SILENCE_DAYS))
                .extracting(SettingValue::text, SettingValue::origin, SettingValue::isChangeable)
                .containsExactly("3", SettingOrigin.FILE, false);
        assertThat(value(Setting.ISSUED_WEEKS))
                .extracting(SettingValue::text, SettingValue::origin)
                .containsExactly("4", SettingOrigin.STANDARD);
        assertThat(all)
                .filteredOn(value -> value.setting().key().equals("plenary.demonstration"))
                .extracting(SettingValue::text, SettingValue::isChangeable)
                .containsExactly(org.assertj.core.api.Assertions.tuple("true", false));
    }

    @Test
    void readsWhatWasDecidedAndAgainWhatIsUsual() {
        decisions.make(Setting.FOUR_EYES, "true");
        assertThat(settings.get(Setting.FOUR_EYES)).isTrue();
        decisions.make(Setting.FOUR_EYES, null);
        assertThat(settings.get(Setting.FOUR_EYES)).isFalse();
        assertThat(value(Setting.FOUR_EYES).origin()).isEqualTo(SettingOrigin.STANDARD);
    }

    @Test
    void remembersWhoDecidedWhatAndWhatWasBefore() {
        decisions.make(Setting.VENUE, "Vienna");
        decisions.make(Setting.VENUE, "Geneva");
        assertThat(Decisions.ADMINISTRATOR.act(() -> service.changes(2)))
                .extracting(SettingChange::key, SettingChange::actor, SettingChange::before, SettingChange::after)
                .first()
                .isEqualTo(
                        org.assertj.core.api.Assertions.tuple("plenary.meetings.venue", "admin", "Vienna", "Geneva"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            plenary.publication.four-eyes       | perhaps  | neither true nor false
            plenary.documents.issued-weeks      | -1       | not a number from 0 to 104
            plenary.documents.issued-weeks      | 99999999999 | not a number from 0 to 104
            plenary.documents.issued-weeks      | four     | not a number from 0 to 104
            plenary.console.language            | ru       | cannot be chosen
            plenary.meetings.time-zone          | Vienna   | no time zone
            plenary.sittings.morning-starts     | noon     | not a time of day
            plenary.documents.issued-weeks      | 7        | 7 weeks are more than 6
            plenary.sittings.afternoon-starts   | 12:00    | 12:00 is not after 13:00
            plenary.silence.days                | 5        | decided when the product was started
            plenary.reads.connections           | 5        | decided when the product was started
            """)
    void refusesInPlainWordsWhatCannotBe(String key, String value, String words) {
        assertThatThrownBy(() -> decisions.make(Setting.of(key).orElseThrow(), value))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> {
                    assertThat(refused).hasMessageContaining(words);
                    assertThat(refused.path()).containsExactly(key.split("\\."));
                    assertThat(refused.remedy()).isNotBlank();
                });
        assertThat(value(Setting.ISSUED_WEEKS).text()).isEqualTo("4");
    }

    @Test
    void refusesALineThatIsTooLongAndASettingThatIsNone() {
        assertThatThrownBy(() -> decisions.make(Setting.ORGANIZATION, "x".repeat(61)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("61 characters");
        assertThatThrownBy(() -> Decisions.ADMINISTRATOR.act(
                        () -> service.change(List.of(new SettingInput("plenary.nothing", 0, "x")))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void changesWhatMakesSenseTogetherOnly() {
        Decisions.ADMINISTRATOR.act(() -> service.change(List.of(
                input(Setting.ISSUED_WEEKS, "11"),
                input(Setting.PROCESSED_WEEKS, "12"),
                input(Setting.SUBMITTED_WEEKS, "13"))));
        assertThat(settings.get(Setting.PROCESSED_WEEKS)).isEqualTo(12);
        assertThatThrownBy(() -> Decisions.ADMINISTRATOR.act(() ->
                        service.change(List.of(input(Setting.VENUE, "Nowhere"), input(Setting.PROCESSED_WEEKS, "10")))))
                .isInstanceOf(InvalidInput.class);
        assertThat(settings.get(Setting.VENUE)).isEmpty();
    }

    @Test
    void showsWhatSomebodyElseDecidedFirst() {
        decisions.make(Setting.VENUE, "Vienna");
        var stale = new SettingInput(Setting.VENUE.key(), value(Setting.VENUE).version() - 1, "Geneva");
        assertThatThrownBy(() -> Decisions.ADMINISTRATOR.act(() -> service.change(List.of(stale))))
                .isInstanceOfSatisfying(
                        Conflict.class,
                        conflict -> assertThat(((AllSettings) conflict.theirs())
                                        .value(Setting.VENUE)
                                        .text())
                                .isEqualTo("Vienna"));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ADMINISTRATOR"})
    void isForAdministrators(Role role) {
        var other = new Viewer("somebody", role);
        assertThatThrownBy(() -> other.act(service::list)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> other.act(() -> service.changes(1))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> other.act(() -> service.change(List.of()))).isInstanceOf(AccessDeniedException.class);
    }

    private SettingValue value(Setting<?> setting) {
        return decisions.value(setting);
    }

    private SettingInput input(Setting<?> setting, @Nullable String value) {
        return new SettingInput(
                setting.key(), Objects.requireNonNull(value(setting)).version(), value);
    }
}
