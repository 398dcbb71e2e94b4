package org.plenary.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.util.FileSystemUtils;

/** One PostgreSQL server on one data directory: made, started, looked at and stopped by its own programs. */
record Cluster(DataDirectory data, Programs programs) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Makes the cluster where there is none. Its collation and character types do not depend on the environment. */
    void initialize(Passwords passwords) {
        if (Files.isDirectory(data.cluster())) {
            return;
        }
        var half = data.path().resolve("cluster.new");
        var secret = data.path().resolve("superuser.new");
        try {
            FileSystemUtils.deleteRecursively(half);
            PrivateFile.write(secret, passwords.superuser());
            programs.run(
                    "initdb",
                    "--pgdata=" + half,
                    "--username=postgres",
                    "--pwfile=" + secret,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C.UTF-8",
                    "--locale-provider=icu",
                    "--icu-locale=und");
            Files.delete(secret);
            Files.move(half, data.cluster(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Starts the server, for this machine only, and as durable as PostgreSQL is by itself. */
    void start(int port) {
        clearRemains();
        programs.run(
                "pg_ctl",
                "start",
                "-w",
                "-t",
                String.valueOf(PATIENCE.toSeconds()),
                "-D",
                data.cluster().toString(),
                "-l",
                data.log().toString(),
                "-o",
                "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=''"
                        + " -c fsync=on -c synchronous_commit=on -c full_page_writes=on -c timezone=UTC"
                        // Whatever works on the data beside the product, as commands do, brings connections of its own.
                        + " -c max_connections=200");
    }

    /** Ends the server without waiting for its clients; nothing that was committed is lost. */
    void stop() {
        programs.run(
                "pg_ctl",
                "stop",
                "-w",
                "-t",
                String.valueOf(PATIENCE.toSeconds()),
                "-m",
                "fast",
                "-D",
                data.cluster().toString());
    }

    boolean isRunning() {
        var lines = pidFile();
        return !lines.isEmpty()
                && lines.getFirst().strip().matches("\\d{1,9}")
                && Processes.belongsTo(
                        data.cluster(), Long.parseLong(lines.getFirst().strip()));
    }

    /** The port of the running server, once it accepts connections. */
    OptionalInt readyPort() {
        var lines = pidFile();
        return lines.size() > 7 && lines.get(7).strip().equals("ready") && isRunning()
                ? OptionalInt.of(Integer.parseInt(lines.get(3).strip()))
                : OptionalInt.empty();
    }

    /**
     * A killed instance leaves a running server, or the file of a dead one whose process id may be anybody's by now. Only
     * what works in this cluster's directory is ended, and only when nothing does so any more the file goes.
     */
    private void clearRemains() {
        if (isRunning()) {
            stop();
        }
        var gone = Waiting.until(PATIENCE, () -> !Processes.anyBelongsTo(data.cluster()));
        if (!gone) {
            throw new DatabaseUnavailable(
                    "Database processes of an earlier run still work in %s.".formatted(data.cluster()),
                    "End them, then start again.");
        }
        try {
            Files.deleteIfExists(data.cluster().resolve("postmaster.pid"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private List<String> pidFile() {
        try {
            return Files.readAllLines(data.cluster().resolve("postmaster.pid"), StandardCharsets.ISO_8859_1);
        } catch (IOException absent) {
            return List.of();
        }
    }
}
