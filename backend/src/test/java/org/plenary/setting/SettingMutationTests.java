package org.plenary.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plenary.mutation.Asker;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import({Decisions.class, Asker.class})
class SettingMutationTests {

    private static final String FOUR_EYES = "[?(@.key == 'plenary.publication.four-eyes')]";

    @Autowired
    private Asker api;

    @Autowired
    private Decisions decisions;

    @AfterEach
    void putBack() {
        decisions.putBack();
    }

    @Test
    void showsAndChangesASetting() {
        var query = "{ settings { key value standard origin changeable kept version changedAt changedBy } }";
        int version = decisions.value(Setting.FOUR_EYES).version();
        var changed = api.ask(Decisions.ADMINISTRATOR, """
                mutation { changeSettings(input: [{key: "plenary.publication.four-eyes", expectedVersion: %d, value: "true"}]) {
                    settings { key value origin } errors { code }
                } }
                """.formatted(version), Map.of());
        assertThat(changed.<List<String>>read("changeSettings.settings" + FOUR_EYES + ".value"))
                .containsExactly("true");
        var read = api.ask(Decisions.ADMINISTRATOR, query, Map.of());
        assertThat(read.<List<Map<String, Object>>>read("settings" + FOUR_EYES).getFirst())
                .containsEntry("value", "true")
                .containsEntry("standard", "false")
                .containsEntry("origin", "KEPT")
                .containsEntry("changeable", true)
                .containsEntry("changedBy", "admin")
                .containsEntry("version", version + 1);
    }

    @Test
    void saysWhichOfSeveralIsWrong() {
        var refused = api.ask(
                Decisions.ADMINISTRATOR,
                """
                mutation { changeSettings(input: [
                    {key: "plenary.meetings.venue", expectedVersion: %d, value: "Vienna"},
                    {key: "plenary.silence.days", expectedVersion: %d, value: "0"}
                ]) { settings { key } errors { code path message remedy } } }
                """.formatted(
                                decisions.value(Setting.VENUE).version(),
                                decisions.value(Setting.SILENCE_DAYS).version()),
                Map.of());
        assertThat(refused.<List<String>>read("changeSettings.errors[0].path")).containsExactly("input", "1", "value");
        assertThat(refused.<String>read("changeSettings.errors[0].code")).isEqualTo("INVALID_INPUT");
        assertThat(decisions.value(Setting.VENUE).text()).isEmpty();
    }

    /** The last word of its key is that of another, too. */
    @Test
    void saysWhichIsWrongOfThoseThatEndAlike() {
        var refused = api.ask(
                Decisions.ADMINISTRATOR,
                """
                mutation { changeSettings(input: [
                    {key: "plenary.rate-limit.per-address", expectedVersion: %d, value: "100"},
                    {key: "plenary.streams.per-address", expectedVersion: 0, value: "100"}
                ]) { errors { path message } } }
                """.formatted(decisions.value(Setting.REQUESTS_PER_ADDRESS).version()),
                Map.of());
        assertThat(refused.<List<String>>read("changeSettings.errors[0].path")).containsExactly("input", "1", "value");
        assertThat(refused.<String>read("changeSettings.errors[0].message"))
                .startsWith("plenary.streams.per-address was decided");
    }

    @Test
    void saysThatSomebodyElseWasFirst() {
        decisions.make(Setting.VENUE, "Vienna");
        var refused = api.ask(
                Decisions.ADMINISTRATOR,
                """
                mutation { changeSettings(input: [{key: "plenary.meetings.venue", expectedVersion: %d, value: "Geneva"}]) {
                    errors { code message ... on ConflictError { expectedVersion yours } }
                } }
                """.formatted(decisions.value(Setting.VENUE).version() - 1),
                Map.of());
        assertThat(refused.<String>read("changeSettings.errors[0].code")).isEqualTo("CONFLICT");
        assertThat(decisions.value(Setting.VENUE).text()).isEqualTo("Vienna");
    }
}
