package org.plenary.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.plenary.agenda.Meetings.asEditor;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.agenda.Meetings;
import org.plenary.command.WrongUsage;
import org.plenary.meeting.MeetingService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** Against who owns the database; each falsification is rolled back. */
@SpringBootTest
@Import(Meetings.class)
class SealTests {

    @Autowired
    private Seals seals;

    @Autowired
    private HistoryCommand command;

    @Autowired
    private Meetings meetings;

    @Autowired
    private MeetingService service;

    @Autowired
    private DSLContext database;

    @Autowired
    private Environment settings;

    @Autowired
    private MeterRegistry meters;

    private long seq;

    @BeforeEach
    void sealTwice() {
        meetings.meeting();
        seals.seal();
        seq = latest();
        meetings.meeting();
        seals.seal();
        assertThat(latest()).isGreaterThan(seq);
    }

    @Test
    void chainsEachRevisionOnce() {
        assertWhole();
    }

    private void assertWhole() {
        var verdict = seals.verify(null);
        assertThat(verdict.problem()).isNull();
        assertThat(verdict.revisions())
                .isEqualTo(database.fetchValue("select count(*) from plenary.revision"))
                .isEqualTo(database.fetchValue("select sum(cardinality(seqs))::bigint from plenary.revision_seal"));
    }

    @Test
    void leadsThroughEveryHeadThatWasTold() {
        var told = head();
        meetings.meeting();
        seals.seal();
        assertThat(head()).isNotEqualTo(told);
        assertThat(seals.verify(told).problem()).isNull();
    }

    @Test
    void tellsAmongTheMetricsHowFarItIs() {
        assertThat(meters.get("plenary.history.sealed").gauge().value()).isEqualTo((double) latest());
        assertThat(meters.get("plenary.history.seals").gauge().value())
                .isEqualTo((double) seals.head().orElseThrow().number());
    }

    static List<Arguments> falsifications() {
        var copy =
                "insert into plenary.revision overriding system value select %s, at, actor, reason, operation, entity,"
                        + " entity_id, agenda_id, unit, unit_id, before, after from plenary.revision where seq = :seq";
        var changed = "Revision :seq is not as it was sealed.";
        return List.of(
                arguments("update plenary.revision set actor = 'nobody' where seq = :seq", changed),
                arguments("update plenary.revision set at = at + interval '1 microsecond' where seq = :seq", changed),
                arguments(
                        "update plenary.revision set after = after || '{\"venue\": \"Geneva\"}' where seq = :seq",
                        changed),
                arguments("update plenary.revision set xid = '3' where seq = :seq", changed),
                arguments("delete from plenary.revision where seq = :seq", "Revision :seq is gone."),
                arguments("delete from plenary.revision where seq >= :seq", "Revision :seq is gone."),
                arguments(copy.formatted("-7, xid"), "Revision -7 was slipped in after those around it were sealed."),
                arguments(
                        copy.formatted("9000000000, '3'"),
                        "Revision 9000000000 was slipped in after those around it were sealed."),
                arguments("delete from plenary.revision_seal where number = 1", "Seal 1 is gone."),
                arguments(
                        "update plenary.revision_seal set links[1] = 'x' where number = 1",
                        "Revision :first is not as it was sealed."));
    }

    @ParameterizedTest
    @MethodSource("falsifications")
    void namesTheFirstRevisionThatDoesNotFit(String falsification, String problem) throws SQLException {
        var first = String.valueOf(database.fetchValue("select seqs[1] from plenary.revision_seal where number = 1"));
        var verdict = after(null, falsification.replace(":seq", String.valueOf(seq)));
        assertThat(verdict)
                .isEqualTo(problem.replace(":seq", String.valueOf(seq)).replace(":first", first));
    }

    /** Cut off with its seals, or altered and sealed anew, it is whole in itself: what was told outside shows it. */
    @Test
    void showsByAHeadThatWasToldWhatWasCutOffOrMadeAnew() throws SQLException {
        var told = head();
        var ofOthers =
                "The history that ended in %s is no part of this one: it was cut off, or made anew.".formatted(told);
        var cut = new String[] {
            "delete from plenary.revision r using plenary.revision_seal s where s.seq > %d and r.seq = any (s.seqs)"
                    .formatted(seq),
            "delete from plenary.revision_seal where seq > %d".formatted(seq)
        };
        assertThat(after(null, cut)).isNull();
        assertThat(after(told, cut)).isEqualTo(ofOthers);
        var anew = new String[] {
            "update plenary.revision set actor = 'nobody' where seq = %d".formatted(seq),
            "delete from plenary.revision_seal",
            "select plenary.seal_revisions(1000000)"
        };
        assertThat(after(null, anew)).isNull();
        assertThat(after(told, anew)).isEqualTo(ofOthers);
    }

    /** A copy in another cluster counts its transactions anew, from lower numbers than those before. */
    @Test
    void goesOnInARestoredCopy() throws SQLException {
        assertThat(
                        after(
                                head(),
                                "set local plenary.actor = 'system'",
                                "insert into plenary.epoch (cluster, first_seq) select 'another', max(seq) from plenary.revision",
                                "insert into plenary.revision (xid, actor, operation, entity, entity_id, unit, unit_id, after)"
                                        + " select '5', actor, operation, entity, entity_id, unit, unit_id, after"
                                        + " from plenary.revision where operation = 'INSERT' limit 3",
                                "select plenary.seal_revisions(1000)",
                                "do $$ begin assert 3 <= (select cardinality(seqs) from plenary.revision_seal order by number desc limit 1); end $$"))
                .isNull();
    }

    @Test
    void leavesOutWhatStandsBehindAnOpenTransaction() throws SQLException {
        try (var slow = owner()) {
            execute(slow, "set local plenary.actor = 'slow'");
            execute(
                    slow,
                    "update plenary.body set short_name = '{\"en\": \"Slow\"}' where id = (select min(id::text)::uuid from plenary.body)");
            meetings.meeting();
            var before = head();
            seals.seal();
            assertThat(head()).isEqualTo(before);
            slow.rollback();
        }
        seals.seal();
        assertWhole();
    }

    @Test
    void losesNoRevisionOfConcurrentWriters() {
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            var writing = IntStream.range(0, 40)
                    .mapToObj(number -> writers.submit(() -> {
                        var meeting = meetings.meeting();
                        asEditor(() -> service.delete(meeting.id(), meeting.version()));
                    }))
                    .toList();
            while (!writing.stream().allMatch(java.util.concurrent.Future::isDone)) {
                seals.seal();
            }
        }
        seals.seal();
        assertWhole();
    }

    @Test
    void answersAtTheTerminal() {
        assertThat(run("head")).isEqualTo(head() + "\n");
        assertThat(run("verify", "--head", run("head").strip()))
                .contains("are as they were sealed")
                .contains(run("head"));
        assertThat(run("verify", "--head", "0".repeat(64))).contains("is no part of this one");
        assertThatThrownBy(() -> run("verify", "--head", "abc")).isInstanceOf(WrongUsage.class);
    }

    private String run(String... line) {
        var output = new ByteArrayOutputStream();
        command.run(List.of(line), new PrintStream(output, true, StandardCharsets.UTF_8));
        return output.toString(StandardCharsets.UTF_8);
    }

    /** What is found to be wrong after these statements, which are then undone. */
    private @Nullable String after(@Nullable String told, String... statements) throws SQLException {
        try (var owner = owner()) {
            for (var statement : statements) {
                execute(owner, statement);
            }
            var problem = new Seals(DSL.using(owner, SQLDialect.POSTGRES), new SimpleMeterRegistry())
                    .verify(told)
                    .problem();
            owner.rollback();
            return problem;
        }
    }

    private Connection owner() throws SQLException {
        var owner = DriverManager.getConnection(
                settings.getRequiredProperty("spring.liquibase.url"),
                settings.getRequiredProperty("spring.liquibase.user"),
                settings.getRequiredProperty("spring.liquibase.password"));
        owner.setAutoCommit(false);
        return owner;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String head() {
        return seals.head().orElseThrow().link();
    }

    private long latest() {
        return seals.head().orElseThrow().seq();
    }
}
