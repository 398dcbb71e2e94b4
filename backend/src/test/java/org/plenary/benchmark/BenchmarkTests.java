package org.plenary.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class BenchmarkTests {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Times say nothing here; that it comes so far says that all have answered every question alike. */
    @Test
    void measuresThoseWhoAnswerAlike() throws Exception {
        var choices = Choices.of(
                "--size",
                "tiny",
                "--rounds",
                "1",
                "--seconds",
                "0.2",
                "--warm-up",
                "0",
                "--clients",
                "2",
                "--without",
                "postgraphile,standard");
        var measures =
                Benchmark.run(choices, Path.of("target", "benchmark-test")).measures();
        assertThat(measures).hasSize(Question.ALL.size());
        assertThat(measures.getOrDefault("meeting-tree, 2 clients", Map.of()))
                .containsOnlyKeys("plenary", "jdbc", "json");
        assertThat(measures.values().stream().flatMap(each -> each.values().stream()))
                .allSatisfy(rounds -> assertThat(rounds)
                        .singleElement()
                        .satisfies(one -> assertThat(one.rate()).isPositive()));
    }

    @Test
    void comparesWhatIsSaidHoweverItIsCalled() {
        var ours =
                "{\"data\": {\"meeting\": {\"id\": \"Meeting:00000000-0003-7000-8000-000000000001\", \"title\": \"Fifth\"}}}";
        var theirs =
                "{\"data\": {\"m\": {\"rowId\": \"00000000-0003-7000-8000-000000000001\", \"title\": {\"en\": \"Fifth\"}}}}";
        assertThat(Leaves.of(JSON.readTree(ours))).isEqualTo(Leaves.of(JSON.readTree(theirs)));
        assertThat(Leaves.of(JSON.readTree(ours)))
                .isNotEqualTo(Leaves.of(JSON.readTree(theirs.replace("Fifth", "Fourth"))));
    }

    @Test
    void refusesOptionsThatItDoesNotKnow() {
        assertThatThrownBy(() -> Choices.of("--size", "XL")).hasMessageContaining("There is no size XL");
        assertThatThrownBy(() -> Choices.of("--fast")).hasMessageContaining("There is no option --fast");
    }
}
