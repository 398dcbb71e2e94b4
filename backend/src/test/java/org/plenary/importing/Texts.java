package org.plenary.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Agendas to read in tests: the sample of the product, and small ones with one trap each. */
final class Texts {

    static final String HEAD = """
            # Commission on Examples

            Third session

            Geneva, 4-6 March 2024

            Provisional agenda

            """;

    private Texts() {}

    static AgendaProposal read(String text) {
        return AgendaReader.read(SourceFile.of("agenda.md", text.getBytes(StandardCharsets.UTF_8)));
    }

    static String sample() {
        try (var input = Texts.class.getResourceAsStream("/sample/ctoc-cop-wg7-2018.md")) {
            if (input == null) {
                throw new IllegalStateException("The sample agenda is missing");
            }
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
