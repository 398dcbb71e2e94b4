package org.plenary.importing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.InvalidInput;

/** A file that may hold an agenda, e.g. {@code agenda.md}: its text, once it is known to be text. */
record SourceFile(String name, String text, String sha256) {

    /** Long agendas have some 200 kB; the bound is there so that a wrong file is refused before it is read. */
    static final int LARGEST = 2 * 1024 * 1024;

    private static final int MOST_LINES = 20_000;
    private static final int LONGEST_LINE = 20_000;

    static byte[] bytes(Path path) {
        if (!Files.isRegularFile(path)) {
            throw refusal(Files.isDirectory(path) ? "import.folder" : "import.no-file", path);
        }
        try (var input = Files.newInputStream(path)) {
            long size = Files.size(path);
            if (size > LARGEST) {
                throw tooLarge(path.toString(), size);
            }
            return input.readNBytes(LARGEST + 1);
        } catch (IOException failure) {
            throw refusal("import.unreadable", path, failure.getMessage());
        }
    }

    static SourceFile of(String name, byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw tooLarge(name, bytes.length);
        }
        refuseOtherFormats(name, bytes);
        var text = decode(name, bytes);
        if (text.isBlank()) {
            throw refusal("import.empty", name);
        }
        int lines = 0;
        for (var line : text.lines().toList()) {
            lines++;
            if (line.length() > LONGEST_LINE) {
                throw refusal("import.line-too-long", name, line.length(), lines);
            }
        }
        if (lines > MOST_LINES) {
            throw refusal("import.too-many-lines", name, lines);
        }
        return new SourceFile(name, text, sha256(bytes));
    }

    private static InvalidInput refusal(String key, @Nullable Object... values) {
        return InvalidInput.of("file", key, values);
    }

    private static InvalidInput tooLarge(String name, long size) {
        return refusal("import.too-large", name, Math.ceilDiv(size, 1024 * 1024));
    }

    private static void refuseOtherFormats(String name, byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
        if (head.startsWith("%PDF")) {
            throw refusal("import.pdf", name);
        }
        if (head.startsWith("PK\u0003\u0004")) {
            throw refusal("import.zip", name);
        }
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            throw refusal("import.old-office", name);
        }
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == 0) {
                throw refusal("import.binary", name, at);
            }
        }
    }

    private static String decode(String name, byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw refusal("import.not-utf-8", name);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
