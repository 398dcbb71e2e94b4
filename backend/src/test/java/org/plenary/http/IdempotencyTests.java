package org.plenary.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.schema.Tables.IDEMPOTENCY_KEY;
import static org.plenary.schema.Tables.REVISION;

import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.agenda.Agenda;
import org.plenary.agenda.Meetings;
import org.plenary.security.Bearers;
import org.plenary.shared.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

@HttpTest
@Import({Bearers.class, Meetings.class})
class IdempotencyTests {

    private static final String CREATE = """
            mutation($agenda: ID!, $title: String!) {
                first: createAgendaItem(agenda: $agenda, input: {title: {en: $title}}) { item { id } change errors { code } }
                second: createAgendaItem(agenda: $agenda, input: {title: {en: $title}}) { item { id } change errors { code } }
            }
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private Bearers bearers;

    @Autowired
    private Meetings meetings;

    @Autowired
    private DSLContext database;

    private Api api;
    private Agenda agenda;
    private String bearer;
    private final String key = UUID.randomUUID().toString();

    @BeforeEach
    void connect() {
        api = new Api(port);
        agenda = meetings.agenda();
        bearer = "Bearer " + bearers.of(Role.EDITOR).secret();
    }

    @Test
    void refusesAKeyWhereTheAnswerIsAStream() throws Exception {
        var refused = api.ask(
                Map.of("query", CREATE, "variables", Map.of("agenda", "Agenda:" + agenda.id(), "title", "Other")),
                "Authorization",
                bearer,
                "Idempotency-Key",
                key,
                "Accept",
                "text/event-stream");
        assertThat(Api.code(refused)).isEqualTo("MALFORMED_REQUEST");
        assertThat(added()).isZero();
    }

    @Test
    void answersTheSameAgainAndChangesNothingTwice() throws Exception {
        var first = send(CREATE, "Other matters", key);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(Api.json(first).at("/data/second/item/id").asString("")).startsWith("AgendaItem:");
        assertThat(added()).isEqualTo(2);
        var again = send(CREATE, "Other matters", key);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(added()).isEqualTo(2);
        assertThat(send(CREATE, "Other matters", UUID.randomUUID().toString()).body())
                .isNotEqualTo(first.body());
        assertThat(added()).isEqualTo(4);
    }

    @Test
    void isOneTransaction() throws Exception {
        var answer = Api.json(send(CREATE, "Other matters", key));
        assertThat(answer.at("/data/first/change").asString(""))
                .isNotEmpty()
                .isEqualTo(answer.at("/data/second/change").asString(""));
    }

    @Test
    void refusesAnotherOperationUnderTheSameKey() throws Exception {
        send(CREATE, "Other matters", key);
        var other = send(CREATE, "Adoption of the report", key);
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(Api.code(other)).isEqualTo("IDEMPOTENCY_KEY_REUSED");
        assertThat(added()).isEqualTo(2);
    }

    @Test
    void keepsTheKeysOfCallersApart() throws Exception {
        send(CREATE, "Other matters", key);
        bearer = "Bearer " + bearers.of(Role.EDITOR).secret();
        assertThat(send(CREATE, "Adoption of the report", key).statusCode()).isEqualTo(200);
        assertThat(added()).isEqualTo(4);
    }

    /** As the answer says, and as it would be without a key. */
    @Test
    void undoesOnlyTheFieldThatIsRefused() throws Exception {
        var answer = Api.json(send("""
                mutation($agenda: ID!, $title: String!) {
                    bad: createAgendaItem(agenda: $agenda, input: {title: {en: ""}}) { item { id } errors { code } }
                    good: createAgendaItem(agenda: $agenda, input: {title: {en: $title}}) { item { id } errors { code } }
                }
                """, "Other matters", key));
        assertThat(answer.at("/data/bad/errors/0/code").asString("")).isEqualTo("INVALID_INPUT");
        assertThat(answer.at("/data/good/item/id").asString("")).startsWith("AgendaItem:");
        assertThat(added()).isEqualTo(1);
    }

    @Test
    void keepsNothingOfWhatWasNoOperation() throws Exception {
        assertThat(Api.code(send("mutation { nothing }", "", key))).isEqualTo("INVALID_OPERATION");
        assertThat(send(CREATE, "Other matters", key).statusCode()).isEqualTo(200);
        assertThat(added()).isEqualTo(2);
    }

    @Test
    void doesOnceWhatIsSentSeveralTimesAtOnce() throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<HttpResponse<String>> sending = () -> send(CREATE, "Other matters", key);
            var answers = threads.invokeAll(List.of(sending, sending, sending, sending));
            for (var answer : answers) {
                assertThat(answer.get().body())
                        .isEqualTo(answers.getFirst().get().body());
            }
        }
        assertThat(added()).isEqualTo(2);
    }

    @Test
    void saysWhereTheFirstTakesLong() throws Exception {
        database.connection(holder -> {
            try (var statement = holder.createStatement()) {
                holder.setAutoCommit(false);
                statement.execute(
                        "insert into plenary.idempotency_key (caller, role, key, fingerprint) select name, role, '%s', repeat('0', 64) from plenary.account"
                                .formatted(key));
                var busy = send(CREATE, "Other matters", key);
                assertThat(busy.statusCode()).isEqualTo(409);
                assertThat(Api.code(busy)).isEqualTo("IDEMPOTENCY_KEY_IN_USE");
            } finally {
                holder.rollback();
                holder.setAutoCommit(true);
            }
        });
        assertThat(added()).isZero();
    }

    @Test
    void forgetsAfterAWhile() throws Exception {
        var first = send(CREATE, "Other matters", key);
        database.update(IDEMPOTENCY_KEY)
                .set(
                        IDEMPOTENCY_KEY.MADE_AT,
                        OffsetDateTime.now(java.time.ZoneOffset.UTC).minusDays(2))
                .where(IDEMPOTENCY_KEY.KEY.eq(key))
                .execute();
        assertThat(send(CREATE, "Other matters", key).body()).isNotEqualTo(first.body());
        assertThat(added()).isEqualTo(4);
    }

    @Test
    void wantsAKeyThatCanBeKept() throws Exception {
        var long300 = "k".repeat(300);
        assertThat(send(CREATE, "Other matters", long300).statusCode()).isEqualTo(400);
        assertThat(added()).isZero();
    }

    /** Neither by what was kept, nor by a change. */
    @Test
    void tellsNothingToWhomMayNoMore() throws Exception {
        for (var end : List.of("demote", "bodies")) {
            var person = bearers.of(Role.EDITOR);
            bearer = "Bearer " + person.secret();
            var under = UUID.randomUUID().toString();
            var before = added();
            assertThat(send(CREATE, "Other matters", under).statusCode()).isEqualTo(200);
            Objects.requireNonNull(person.ends().get(end)).run();
            var again = send(CREATE, "Other matters", under);
            assertThat(again.statusCode()).as(end).isEqualTo(403);
            assertThat(Api.code(again)).isEqualTo("FORBIDDEN");
            assertThat(again.body()).doesNotContain("AgendaItem:");
            assertThat(added()).isEqualTo(before + 2);
        }
    }

    @Test
    void tellsWhomMayMoreByNow() throws Exception {
        var person = bearers.of(Role.EDITOR);
        bearer = "Bearer " + person.secret();
        var first = send(CREATE, "Other matters", key);
        Objects.requireNonNull(person.ends().get("role")).run();
        assertThat(send(CREATE, "Other matters", key).body()).isEqualTo(first.body());
        assertThat(added()).isEqualTo(2);
    }

    /** What was no request takes no key. */
    @Test
    void refusesWhatIsNoJsonBeforeTheKey() throws Exception {
        for (var body : List.of("{\"query\": \"mutation { a\", ", "[]", "null", "\"mutation { a }\"")) {
            var refused = api.post(
                    body, "Content-Type", "application/json", "Authorization", bearer, Idempotency.HEADER, key);
            assertThat(refused.statusCode()).as(body).isEqualTo(400);
            assertThat(Api.code(refused)).isEqualTo("MALFORMED_REQUEST");
        }
        assertThat(send(CREATE, "Other matters", key).statusCode()).isEqualTo(200);
        assertThat(added()).isEqualTo(2);
    }

    private HttpResponse<String> send(String document, String title, String under) throws Exception {
        return api.ask(
                Map.of("query", document, "variables", Map.of("agenda", "Agenda:" + agenda.id(), "title", title)),
                "Authorization",
                bearer,
                Idempotency.HEADER,
                under);
    }

    /** Items beyond those that the agenda was made with. */
    private int added() {
        return database.fetchCount(DSL.selectFrom(REVISION)
                        .where(REVISION.ENTITY.eq("agenda_item"))
                        .and(REVISION.OPERATION.eq("INSERT"))
                        .and(REVISION.AGENDA_ID.eq(agenda.id())))
                - 5;
    }
}
