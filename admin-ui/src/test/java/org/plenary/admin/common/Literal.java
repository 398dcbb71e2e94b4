package org.plenary.admin.common;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A text that stands in a source, with the 120 characters before it. */
record Literal(Path file, int line, String before, String text) {

    /** Comments first, so that what stands in them is no literal. */
    private static final Pattern PIECE = Pattern.compile(
            "/\\*.*?\\*/|//[^\\n]*|'(?:\\\\.|[^'\\\\])'|\"([^\"\\\\\\n]*+(?:\\\\.[^\"\\\\\\n]*+)*+)\"", Pattern.DOTALL);

    static Stream<Literal> in(Path folder) {
        try (var files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> of(file, read(file)))
                    .toList()
                    .stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Stream<Literal> of(String source) {
        return of(Path.of("Here.java"), source);
    }

    private static Stream<Literal> of(Path file, String source) {
        return PIECE.matcher(source)
                .results()
                .filter(piece -> piece.group(1) != null)
                .map(piece -> new Literal(
                        file,
                        (int) source.substring(0, piece.start()).lines().count(),
                        source.substring(Math.max(0, piece.start() - 120), piece.start()),
                        piece.group(1)));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public String toString() {
        return "%s:%d \"%s\"".formatted(file.getFileName(), line, text);
    }
}
