package org.plenary.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.Application;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ByteArrayResource;

/** What the product is started with. */
class StartCheckTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            plenary.publication.four-eyes        | on      | neither true nor false
            plenary.demonstration                | yes     | neither true nor false
            plenary.streams.per-address          | -5      | not a number from 0 to
            plenary.rate-limit.per-account       | -1      | not a number from 0 to
            plenary.reads.connections            | 0       | not a number from 1 to
            plenary.reads.most-rows              | many    | not a number from 1 to
            plenary.reads.timeout                | -5s     | not a length of time
            plenary.history.seal-every           | 0m      | not a length of time
            plenary.idempotency.keep             | a day   | not a length of time
            plenary.http.max-body                | -1MB    | not a size
            plenary.http.max-body                | 9999MB  | not a size
            plenary.sittings.morning-starts      | 10 a.m. | not a time of day
            plenary.console.language             | ru      | cannot be chosen
            """)
    void refusesWhatCannotBe(String key, String value, String words) {
        assertThatThrownBy(() -> started(key, value).check()).isInstanceOfSatisfying(WronglyStarted.class, refused -> {
            assertThat(refused).hasMessageStartingWith(key).hasMessageContaining(words);
            assertThat(refused.remedy()).isNotBlank();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "plenary.data-vanishes, true",
        "plenary.streams.per-address, 0",
        "plenary.reads.timeout, 1500ms",
        "plenary.http.max-body, 64KB",
        "plenary.cors.origins, 'https://a.example, https://b.example'"
    })
    void startsWithWhatCanBe(String key, String value) {
        started(key, value).check();
    }

    @Test
    void isContentWithWhatIsUsual() {
        for (var setting : Setting.ALL) {
            started(setting.key(), setting.printedStandard()).check();
        }
    }

    /** A file of YAML has a number there, as it counts by sixties. */
    @ParameterizedTest
    @CsvSource({"09:00, 09:00", "9:00, 09:00", "10:00, 10:00", "'\"10:30\"', 10:30"})
    void readsAnHourOfAFileHoweverItIsWritten(String written, LocalTime hour) throws IOException {
        var started = of("plenary.sittings.morning-starts: " + written);
        started.check();
        assertThat(started.find(Setting.MORNING_STARTS))
                .hasValue(new Started.Value(hour.toString(), SettingOrigin.FILE));
    }

    @Test
    void refusesANumberThatIsNoHour() throws IOException {
        var started = of("plenary.sittings.morning-starts: 36000");
        assertThatThrownBy(started::check)
                .isInstanceOf(WronglyStarted.class)
                .hasMessage("plenary.sittings.morning-starts, as decided in a file: \"36000\" is not a time of day.");
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void saysAtTheTerminalWhatIsWrongAndWhatWouldBeRight(CapturedOutput output) {
        assertThatThrownBy(() -> SpringApplication.run(Application.class, "--plenary.streams.per-address=-5"))
                .isInstanceOf(WronglyStarted.class);
        assertThat(output.getErr())
                .contains("Plenary did not start.")
                .contains(
                        "plenary.streams.per-address, as decided on the command line: \"-5\" is not a number from 0 to")
                .contains("Give a whole number between these.")
                .doesNotContain("\tat ");
    }

    private static Started started(String key, String value) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("given", Map.of(key, value)));
        return new Started(environment);
    }

    private static Started of(String yaml) throws IOException {
        var environment = new StandardEnvironment();
        new YamlPropertySourceLoader()
                .load("application.yaml", new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8)))
                .forEach(environment.getPropertySources()::addFirst);
        return new Started(environment);
    }
}
