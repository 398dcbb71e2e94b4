package org.plenary.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTests {

    private static final Path PROGRAMS =
            DataDirectory.at(Path.of("target/test-data")).path();

    @TempDir
    Path place;

    @Test
    void keepsItsDataBetweenRuns() throws Exception {
        var data = DataDirectory.at(place.resolve("data"));
        try (var database = start(data);
                var connection = asOwner(database)) {
            run(connection, "create table kept (word text)");
            run(connection, "insert into kept values ('议程')");
        }
        try (var database = start(data);
                var connection = asOwner(database)) {
            assertThat(read(connection, "select word from kept")).isEqualTo("议程");
        }
    }

    @Test
    void isDurableAndIndependentOfTheEnvironment() throws Exception {
        try (var database = start(DataDirectory.at(place));
                var connection = asOwner(database)) {
            assertThat(read(connection, "show fsync")).isEqualTo("on");
            assertThat(read(connection, "show synchronous_commit")).isEqualTo("on");
            assertThat(
                            read(
                                    connection,
                                    "select concat_ws(' ', datlocprovider, datlocale, datctype) from pg_database where datname = 'plenary'"))
                    .isEqualTo("i und C.UTF-8");
        }
    }

    @Test
    void letsNobodyInWithoutThePassword() throws Exception {
        try (var database = start(DataDirectory.at(place))) {
            assertThatThrownBy(
                            () -> DriverManager.getConnection(database.access().url(), "postgres", "postgres"))
                    .isInstanceOf(SQLException.class);
            assertThat(Files.getPosixFilePermissions(place.resolve("passwords")))
                    .hasSize(2);
        }
    }

    @Test
    void givesTheProductARoleThatOwnsNothing() throws Exception {
        try (var database = start(DataDirectory.at(place));
                var connection = DriverManager.getConnection(
                        database.access().url(),
                        Roles.PRODUCT,
                        database.access().passwords().product())) {
            assertThatThrownBy(() -> run(connection, "create table stray (id int)"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void refusesASecondInstanceAndLeavesTheFirstAlone() throws Exception {
        var data = DataDirectory.at(place);
        try (var database = start(data)) {
            assertThat(DirectoryLock.take(data.lock(), "run")).isEmpty();
            assertThatThrownBy(() -> DataDirectories.open(data, PROGRAMS, "run"))
                    .isInstanceOf(DatabaseUnavailable.class)
                    .hasMessageContaining(place.toRealPath().toString());
            try (var connection = asOwner(database)) {
                assertThat(read(connection, "select 'alive'")).isEqualTo("alive");
            }
        }
    }

    @Test
    void letsACommandUseTheRunningServer() {
        var data = DataDirectory.at(place);
        try (var database = start(data)) {
            assertThat(DataDirectories.open(data, PROGRAMS, "import")).isEqualTo(database.access());
        }
    }

    @Test
    void startsOnTheRemainsOfAServerWhoseProcessIdIsSomebodyElses() throws Exception {
        var data = DataDirectory.at(place);
        start(data).close();
        var stranger = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(
                    data.cluster().resolve("postmaster.pid"),
                    "%d%n%s%n1%n5432%n%n127.0.0.1%n1 1%nready%n".formatted(stranger.pid(), data.cluster()));
            start(data).close();
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroy();
        }
    }

    @Test
    void comesBackOnTheSamePortWhenItsServerDies() throws Exception {
        var data = DataDirectory.at(place);
        try (var database = start(data)) {
            var pid = Long.parseLong(
                    Files.readAllLines(data.cluster().resolve("postmaster.pid")).getFirst());
            ProcessHandle.of(pid).orElseThrow().destroyForcibly();
            assertThat(Waiting.until(Duration.ofSeconds(30), () -> answers(database)))
                    .isTrue();
        }
        assertThat(Processes.anyBelongsTo(data.cluster())).isFalse();
    }

    private static EmbeddedDatabase start(DataDirectory data) {
        return EmbeddedDatabase.start(
                data, PROGRAMS, DirectoryLock.take(data.lock(), "run").orElseThrow());
    }

    private static boolean answers(EmbeddedDatabase database) {
        try (var connection = asOwner(database)) {
            return !read(connection, "select pg_postmaster_start_time()::text").isEmpty();
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static Connection asOwner(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(
                database.access().url(),
                Roles.OWNER,
                database.access().passwords().owner());
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String read(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }
}
