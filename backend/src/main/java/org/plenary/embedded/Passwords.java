package org.plenary.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/**
 * The passwords of the three roles: the server's superuser, the owner of the tables, and the product's own. Made at random
 * once and kept beside the data, readable by its owner alone.
 */
record Passwords(String superuser, String owner, String product) {

    /** Reads the file; makes it where there is none. */
    static Passwords in(Path file) {
        try {
            if (!Files.exists(file)) {
                PrivateFile.write(file, "superuser=%s%nowner=%s%nproduct=%s%n".formatted(random(), random(), random()));
            }
            var kept = new Properties();
            try (var reader = Files.newBufferedReader(file)) {
                kept.load(reader);
            }
            return new Passwords(
                    kept.getProperty("superuser", ""), kept.getProperty("owner", ""), kept.getProperty("product", ""));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String random() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
