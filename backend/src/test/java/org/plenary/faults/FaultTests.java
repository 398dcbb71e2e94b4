package org.plenary.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
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
    private static final String TOKEN = "plenary_of-the-tests-of-faults-and-of-nothing-else-01";

    @TempDir
    private Path data;

    @Test
    void losesNothingThatWasAcknowledgedAndDoesNothingTwice() throws Exception {
        var node = Node.start(data);
        try {
            var agenda = prepare(node);
            var writers = new Writers(WRITERS, node.address(), "Agenda:" + agenda, TOKEN);
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
            var kept = kept(node);
            assertThat(kept.keySet()).containsExactlyInAnyOrderElementsOf(writers.acknowledged());
            assertThat(kept.values()).containsOnly(1);
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

    /** A token for the editor, and a draft to write to. */
    private static String prepare(Node node) throws SQLException, IOException {
        try (var owner = node.connect("owner", "plenary_owner");
                var statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("select set_config('plenary.actor', 'sample', true)");
            statement.execute("""
                    insert into plenary.api_token (account_id, name, token_hash)
                    select id, 'faults', '%s' from plenary.account where name = 'editor'
                    """.formatted(hash()));
            var made = statement.executeQuery("""
                    with body as (insert into plenary.body (kind, symbol, name)
                        values ('WORKING_GROUP', 'FAULT/WG.1', '{"en": "Working Group on Faults"}') returning id),
                    meeting as (insert into plenary.meeting (body_id, ordinal, designation, title, status)
                        select id, 5, 'MEETING', '{"en": "Fifth meeting"}', 'PLANNED' from body returning id)
                    insert into plenary.agenda (meeting_id, stage) select id, 'PROVISIONAL' from meeting returning id
                    """);
            made.next();
            var id = made.getString(1);
            owner.commit();
            return id;
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

    /** How often each title was inserted, by the record that nobody can rewrite. */
    private static Map<String, Integer> kept(Node node) throws SQLException, IOException {
        try (var owner = node.connect("owner", "plenary_owner");
                var statement = owner.createStatement()) {
            var rows = statement.executeQuery("""
                    select r.after -> 'title' ->> 'en', count(*) from plenary.revision r
                    where r.entity = 'agenda_item' and r.operation = 'INSERT' and r.after -> 'title' ->> 'en' like 'Item %-%'
                    group by 1
                    """);
            var kept = new HashMap<String, Integer>();
            while (rows.next()) {
                kept.put(rows.getString(1), rows.getInt(2));
            }
            return kept;
        }
    }

    private static String hash() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(TOKEN.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
