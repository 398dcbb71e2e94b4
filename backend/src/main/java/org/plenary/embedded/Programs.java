package org.plenary.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The programs of PostgreSQL that the archive holds, e.g. {@code initdb}, run so that root may use them too. */
record Programs(Path home) {

    private static final Path PROC = Path.of("/proc");

    /** Runs a program to its end. */
    void run(String program, String... arguments) {
        var command = new ArrayList<String>();
        if (asRoot()) {
            // PostgreSQL refuses root. In a user namespace of its own, root is nobody, and still owns its files.
            command.addAll(List.of("unshare", "--user"));
        }
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        try {
            var starting = new ProcessBuilder(command).redirectErrorStream(true);
            starting.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
            starting.environment().put("LANG", "C.UTF-8");
            var process = starting.start();
            process.getOutputStream().close();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (process.waitFor() != 0) {
                throw failed(program, output);
            }
        } catch (IOException broken) {
            throw failed(program, String.valueOf(broken.getMessage()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw failed(program, "interrupted");
        }
    }

    private static DatabaseUnavailable failed(String program, String output) {
        return new DatabaseUnavailable(
                "The embedded PostgreSQL failed in %s: %s".formatted(program, output),
                asRoot() && output.contains("unshare")
                        ? "Root may not use a namespace here: start as an ordinary user."
                        : "See postgres.log in the data directory.");
    }

    private static boolean asRoot() {
        try {
            return Files.isDirectory(PROC)
                    && Files.getAttribute(PROC.resolve("self"), "unix:uid") instanceof Integer uid
                    && uid == 0;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
