package org.plenary.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.shared.InvalidInput;

class SourceFileTests {

    @ParameterizedTest
    @CsvSource({
        "'', empty",
        "'  \n', empty",
        "'%PDF-1.7 and more', a PDF document",
        "'PK\u0003\u0004 and more', a ZIP archive",
        "'text\u0000text', a NUL byte at offset 4",
        "'\u00e9\u00e8\u00ff', not text in UTF-8",
    })
    void refusesWhatIsNoText(String content, String found) {
        assertThatThrownBy(() -> SourceFile.of("report.md", content.getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageStartingWith("report.md")
                .hasMessageContaining(found)
                .satisfies(
                        refused -> assertThat(((InvalidInput) refused).remedy()).contains("UTF-8", "2 MB"));
    }

    @Test
    void refusesALargeFileWithoutReadingIt(@TempDir Path folder) throws IOException {
        var path = folder.resolve("large.md");
        try (var file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(50L * 1024 * 1024);
        }
        assertThatThrownBy(() -> SourceFile.bytes(path)).hasMessageContaining("large.md has 50 MB");
    }

    @Test
    void refusesAFileThatDoesNotExist(@TempDir Path folder) {
        assertThatThrownBy(() -> SourceFile.bytes(folder.resolve("no.md"))).hasMessageContaining("does not exist");
    }

    @Test
    void refusesTextThatIsNoDocument() {
        assertThatThrownBy(() -> Texts.read("one long line ".repeat(2000)))
                .hasMessageContaining("28000 characters in line 1");
        assertThatThrownBy(() -> Texts.read("\n1. line".repeat(20_001))).hasMessageContaining("20002 lines");
    }

    @Test
    @Timeout(60)
    void readsWhatNoPersonWroteInBoundedTime() {
        var nonsense = "Aaaa Bbbb Cccc Dddd ".repeat(700) + "\n\n" + "A/1".repeat(5000) + "\n\n" + "( ".repeat(7000)
                + "\n\n" + "*a_ ".repeat(2000);
        var agenda = Texts.read(
                Texts.HEAD + "1. Opening.\n2. Other matters.\n\n# Annotations\n\n## 1. Opening\n\n" + nonsense);
        assertThat(agenda.items()).hasSize(2);
    }

    @Test
    void refusesATextWithoutAgenda() {
        assertThatThrownBy(() -> Texts.read("Dear colleagues,\n\nthank you for your letter of 1. May.\n"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("agenda.md holds no agenda");
    }
}
