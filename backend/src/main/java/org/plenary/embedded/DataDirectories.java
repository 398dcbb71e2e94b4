package org.plenary.embedded;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.plenary.embedded.EmbeddedDatabase.Access;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;

/**
 * Who gets which server: the product one of its own, or a refusal; a command the one that runs already, if there is one,
 * e.g. {@code import} beside {@code run}. Within a process, one server serves every application context.
 */
final class DataDirectories {

    static final String PRODUCT = "run";

    private static final Logger LOG = LoggerFactory.getLogger(DataDirectories.class);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Map<DataDirectory, Access> HERE = new HashMap<>();

    private DataDirectories() {}

    static synchronized Access open(DataDirectory data, Path programs, String purpose) {
        return HERE.computeIfAbsent(data, _ -> startOrJoin(data, programs, purpose));
    }

    private static Access startOrJoin(DataDirectory data, Path programs, String purpose) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        do {
            var lock = DirectoryLock.take(data.lock(), purpose);
            if (lock.isPresent()) {
                return start(data, programs, lock.get());
            }
            if (purpose.equals(PRODUCT)) {
                throw inUse(data);
            }
            var running = running(data);
            if (running.isPresent()) {
                return running.get();
            }
            Waiting.pause();
        } while (System.nanoTime() < deadline);
        throw inUse(data);
    }

    private static Access start(DataDirectory data, Path programs, DirectoryLock lock) {
        var starting = new CompletableFuture<EmbeddedDatabase>();
        // These run when every application context is closed: first the web server, then the pools, then the database.
        // Known before the start, so that whoever ends the product in its first second leaves no server behind.
        SpringApplication.getShutdownHandlers().add(() -> closeOnceStarted(starting));
        try {
            var database = EmbeddedDatabase.start(data, programs, lock);
            starting.complete(database);
            return database.access();
        } catch (RuntimeException | Error failed) {
            starting.completeExceptionally(failed);
            throw failed;
        }
    }

    private static void closeOnceStarted(CompletableFuture<EmbeddedDatabase> starting) {
        try {
            starting.join().close();
        } catch (CompletionException neverStarted) {
            LOG.debug("There is no database to stop.", neverStarted);
        }
    }

    /** The server of a running product; a command ends too soon to lean on. */
    private static Optional<Access> running(DataDirectory data) {
        var port = new Cluster(data, new Programs(data.path())).readyPort();
        if (port.isEmpty() || !DirectoryLock.holder(data.lock()).endsWith(" " + PRODUCT)) {
            return Optional.empty();
        }
        var access = new Access(port.getAsInt(), Passwords.in(data.passwords()));
        try (var _ = DriverManager.getConnection(
                access.url(), Roles.PRODUCT, access.passwords().product())) {
            return Optional.of(access);
        } catch (SQLException notYet) {
            return Optional.empty();
        }
    }

    private static DatabaseUnavailable inUse(DataDirectory data) {
        var holder = DirectoryLock.holder(data.lock()).split(" ", 2)[0];
        return new DatabaseUnavailable(
                "Plenary runs already on the data directory %s (process %s).".formatted(data.path(), holder),
                "Use that one, or stop it first, or name another directory with --plenary.data=DIR.");
    }
}
