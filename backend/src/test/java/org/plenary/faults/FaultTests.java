package org.plenary.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/**
 * Kills sessions, the database and the node under a stream of writes. Each fault comes once; {@code -Dplenary.faults=20}
 * repeats them for as long as it takes.
 */
class FaultTests {

    private static final int ROUNDS = Integer.getInteger("plenary.faults", 1);
    private static final int WRITERS = 3;
    private static final Duration SOON = Duration.ofSeconds(5);

    @TempDir
    private Path data;

    @Test
    void losesNothingThatWasAcknowledgedAndDoesNothingTwice() throws Exception {
        var node = Node.start(data);
        try {
            var agenda = prepare(node);
            var writers = new Writers(WRITERS, node.address(), "Agenda:" + agenda, Ledger.TOKEN);
            try {
                writers.awaitNext(Duration.ofSeconds(30));
                for (var round = 0; round < ROUNDS; round++) {
                    for (var times = 0; times < 3; times++) {
                        writers.awaitMore(5);
                        endSessions(node);
                        assertThat(writers.awaitNext(SOON)).isLessThan(SOON);
                    }
                    writers.awaitMore(5);
                    node.killDatabase();
                    awaitDatabase(node);
                    var back = writers.awaitNext(Duration.ofSeconds(30));
                    System.out.println("First write acknowledged after the database was back: " + back);
                    assertThat(back).isLessThan(SOON);
                    writers.awaitMore(5);
                    assertLogIsJsonWithIds(node.output());
                    node.kill();
                    node = Node.start(data);
                    writers.moveTo(node.address());
                    assertThat(writers.awaitNext(Duration.ofSeconds(30))).isLessThan(SOON);
                }
            } finally {
                writers.finish();
            }
            System.out.println("%d writes acknowledged, none waited longer than %s"
                    .formatted(writers.acknowledged().size(), writers.longest()));
            assertThat(writers.refused()).isEmpty();
            assertThat(writers.acknowledged()).hasSizeGreaterThan(10).doesNotHaveDuplicates();
            try (var owner = node.connect("owner", "plenary_owner")) {
                var kept = Ledger.kept(owner);
                assertThat(kept.keySet()).containsExactlyInAnyOrderElementsOf(writers.acknowledged());
                assertThat(kept.values()).containsOnly(1);
            }
        } finally {
            node.end();
        }
    }

    /** The database was gone, which is told. */
    private static void assertLogIsJsonWithIds(String output) {
        var told = output.lines().filter(line -> line.startsWith("{")).toList();
        assertThat(told).anyMatch(line -> line.contains("\"requestId\":\""));
        told.forEach(line ->
                assertThat(JsonMapper.shared().readTree(line).isObject()).isTrue());
    }

    private static String prepare(Node node) throws SQLException, IOException {
        try (var owner = node.connect("owner", "plenary_owner")) {
            return Ledger.prepare(owner);
        }
    }

    private static void endSessions(Node node) throws SQLException, IOException {
        try (var superuser = node.connect("superuser", "postgres");
                var statement = superuser.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'plenary_app'");
        }
    }

    private static void awaitDatabase(Node node) {
        while (true) {
            try (Connection open = node.connect("owner", "plenary_owner")) {
                if (open.isValid(1)) {
                    return;
                }
            } catch (SQLException | IOException | IndexOutOfBoundsException notYet) {
                Node.pause();
            }
        }
    }
}
