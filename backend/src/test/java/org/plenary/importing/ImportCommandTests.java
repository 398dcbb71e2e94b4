package org.plenary.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.command.WrongUsage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest
class ImportCommandTests {

    @Autowired
    private ImportCommand command;

    @TempDir
    private Path folder;

    @Test
    void printsNothingButJson() throws IOException {
        var json = JsonMapper.shared().readTree(run("--preview", "--json", sample()));
        assertThat(json.get("items").size()).isEqualTo(7);
        assertThat(json.get("meeting").get("ordinal").asInt()).isEqualTo(5);
        assertThat(json.get("slots").get(1).get("start").asString()).isEqualTo("15:00");
    }

    @Test
    void saysThatTheSameFileChangesNothing() throws IOException {
        assertThat(run("--preview", sample())).contains("1 (b)", "importing it again changes nothing");
        assertThat(run(sample())).contains("nothing was changed");
    }

    @Test
    void refusesWhatItDoesNotUnderstand() {
        assertThatThrownBy(() -> run()).isInstanceOf(WrongUsage.class);
        assertThatThrownBy(() -> run("--prevue", "agenda.md"))
                .isInstanceOf(WrongUsage.class)
                .hasMessageContaining("--prevue");
        assertThatThrownBy(() -> run("one.md", "two.md")).isInstanceOf(WrongUsage.class);
    }

    private String sample() throws IOException {
        return Files.writeString(folder.resolve("agenda.md"), Texts.sample()).toString();
    }

    private String run(String... arguments) {
        var bytes = new ByteArrayOutputStream();
        assertThat(command.run(List.of(arguments), new PrintStream(bytes, true, StandardCharsets.UTF_8)))
                .isZero();
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
