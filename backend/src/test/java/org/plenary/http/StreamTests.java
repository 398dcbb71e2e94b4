package org.plenary.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.change.Register;
import org.plenary.security.Bearers;
import org.plenary.shared.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

@HttpTest
@Import({Register.class, Bearers.class})
class StreamTests {

    private static final List<String> ENDS = List.of("revoke", "disable", "expire", "role", "bodies");

    @LocalServerPort
    private int port;

    @Autowired
    private Register register;

    @Autowired
    private Bearers bearers;

    @Autowired
    private DSLContext database;

    @Autowired
    private Streams streams;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4400 | nonsense
            4400 | null
            4400 | []
            4400 | {}
            4400 | {"type": 1}
            4400 | {"type": "start"}
            4400 | {"type": "connection_init", "payload": 1}
            4400 | {"type": "complete"}
            4401 | {"id": "1", "type": "subscribe", "payload": {"query": "{ __typename }"}}
            4403 | {"type": "connection_init", "payload": {"Authorization": "Bearer plenary_wrong"}}
            """)
    void closesWithTheCodeOfTheProtocol(int code, String message) throws Exception {
        var client = new SocketClient(port);
        client.send(message);
        assertThat(client.next()).isEqualTo("closed " + code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4429 | {"type": "connection_init"}
            4400 | {"type": "subscribe"}
            4400 | {"id": "", "type": "subscribe", "payload": {"query": "{ __typename }"}}
            4400 | {"id": "1", "type": "subscribe", "payload": {"query": 1}}
            4400 | {"id": "1", "type": "subscribe", "payload": []}
            """)
    void closesWithTheCodeOfTheProtocolOnceItIsOpen(int code, String message) throws Exception {
        var client = new SocketClient(port);
        client.open();
        client.send(message);
        assertThat(client.next()).isEqualTo("closed " + code);
    }

    @Test
    void answersQueriesAndRefusesInvalidOperations() throws Exception {
        var client = new SocketClient(port);
        client.open();
        client.send("{\"type\":\"ping\"}");
        assertThat(client.next()).isEqualTo("{\"type\":\"pong\"}");
        client.subscribe("1", "{ body(symbol: \"CTOC/COP\") { symbol } }");
        assertThat(client.next())
                .startsWith(
                        "{\"id\":\"1\",\"type\":\"next\",\"payload\":{\"data\":{\"body\":{\"symbol\":\"CTOC/COP\"}}");
        assertThat(client.next()).isEqualTo("{\"id\":\"1\",\"type\":\"complete\"}");
        client.subscribe("1", "{ nothing }");
        assertThat(client.next()).startsWith("{\"id\":\"1\",\"type\":\"error\",\"payload\":[{");
    }

    @Test
    void followsAThingAndShowsNothingOfDrafts() throws Exception {
        var body = register.body();
        register.publish("body", body);
        var meeting = register.meeting(body);
        register.publish("meeting", meeting);
        var symbol = "T/" + meeting.toString().substring(24);
        register.execute("update plenary.body set symbol = ? where id = ?", symbol, body);
        var client = new SocketClient(port);
        client.open();
        client.subscribe(
                "m",
                "subscription { meeting(body: \"%s\", ordinal: 1) { venue agenda { items { title } } } }"
                        .formatted(symbol));
        assertThat(client.next()).contains("{\"meeting\":{\"venue\":null,\"agenda\":null}}");
        var agenda = register.agenda(meeting);
        register.item(meeting, agenda);
        register.execute("update plenary.meeting set venue = 'Vienna' where id = ?", meeting);
        assertThat(client.next()).contains("{\"meeting\":{\"venue\":\"Vienna\",\"agenda\":null}}");
        register.publish("agenda", agenda);
        assertThat(client.next()).contains("\"items\":[{\"title\":\"Other matters\"}]");
        register.withdraw("meeting", meeting);
        assertThat(client.next()).contains("{\"meeting\":null}");
        client.send("{\"id\":\"m\",\"type\":\"complete\"}");
        register.execute("update plenary.body set symbol = null where id = ?", body);
        Thread.sleep(1_500);
        assertThat(client.queue).noneMatch(message -> message.contains("next"));
    }

    @Test
    void refusesMoreThanItsShareAndASecondOfAName() throws Exception {
        var client = new SocketClient(port);
        client.open();
        for (var i = 0; i < Socket.MOST_STREAMS; i++) {
            client.subscribe("s" + i, "subscription { body(symbol: \"CTOC/COP\") { symbol } }");
            assertThat(client.next()).contains("CTOC/COP");
        }
        client.subscribe("more", "subscription { body(symbol: \"CTOC/COP\") { symbol } }");
        assertThat(client.next()).contains("\"error\"").contains("LIMIT_EXCEEDED");
        client.subscribe("s1", "subscription { body(symbol: \"CTOC/COP\") { symbol } }");
        assertThat(client.next()).isEqualTo("closed 4409");
    }

    @Test
    void letsInPagesOfKnownOriginsOnly() {
        assertThat(new SocketClient(port, "Origin", "https://www.unodc.org").queue)
                .isEmpty();
        assertThatThrownBy(() -> new SocketClient(port, "Origin", "https://elsewhere.example"))
                .isInstanceOf(CompletionException.class);
    }

    @Test
    void closesWithinTenSecondsOfTheEndOfTheRight() throws Exception {
        closesWithinTenSecondsOf(ENDS);
    }

    private void closesWithinTenSecondsOf(List<String> ends) throws Exception {
        Map<String, SocketClient> clients = new LinkedHashMap<>();
        List<Runnable> rights = new ArrayList<>();
        for (var end : ends) {
            var bearer = bearers.of(Role.READER);
            var client = new SocketClient(port);
            client.send("{\"type\":\"connection_init\",\"payload\":{\"Authorization\":\"Bearer " + bearer.secret()
                    + "\"}}");
            assertThat(client.next()).isEqualTo(SocketClient.ACK);
            client.subscribe("1", "subscription { body(symbol: \"CTOC/COP\") { symbol } }");
            assertThat(client.next()).contains("CTOC/COP");
            clients.put(end, client);
            rights.add(Objects.requireNonNull(bearer.ends().get(end)));
        }
        var ended = System.nanoTime();
        rights.forEach(Runnable::run);
        for (var client : clients.entrySet()) {
            assertThat(client.getValue().next()).as(client.getKey()).isEqualTo("closed 4403");
        }
        assertThat(Duration.ofNanos(System.nanoTime() - ended)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void endsEventsWithinTenSecondsOfTheEndOfTheRight() throws Exception {
        Map<String, BlockingQueue<String>> events = new LinkedHashMap<>();
        List<Runnable> rights = new ArrayList<>();
        var client = HttpClient.newHttpClient();
        try {
            for (var end : ENDS) {
                var bearer = bearers.of(Role.READER);
                var lines = new LinkedBlockingQueue<String>();
                follow(client, "subscription { body(symbol: \"CTOC/COP\") { symbol } }", lines, bearer.secret());
                assertThat(lines.poll(20, TimeUnit.SECONDS)).isEqualTo("event:next");
                assertThat(lines.poll(20, TimeUnit.SECONDS)).contains("CTOC/COP");
                events.put(end, lines);
                rights.add(Objects.requireNonNull(bearer.ends().get(end)));
            }
            Thread.sleep(6_000);
            assertThat(events.values()).allSatisfy(lines -> assertThat(lines).isEmpty());
            var ended = System.nanoTime();
            rights.forEach(Runnable::run);
            for (var one : events.entrySet()) {
                assertThat(one.getValue().poll(10, TimeUnit.SECONDS))
                        .as(one.getKey())
                        .isEqualTo("event:complete");
            }
            assertThat(Duration.ofNanos(System.nanoTime() - ended)).isLessThan(Duration.ofSeconds(10));
        } finally {
            client.shutdownNow();
        }
    }

    @Test
    void checksEverybodyThoughSomebodyReadsNothing() throws Exception {
        var stuck = new Stuck();
        try {
            streams.keep(stuck);
            assertThat(stuck.began.await(10, TimeUnit.SECONDS)).isTrue();
            closesWithinTenSecondsOf(List.of("revoke"));
        } finally {
            streams.forget(stuck);
            stuck.released.countDown();
        }
    }

    @Test
    void endsTheStatementOfASocketThatCloses() throws Exception {
        database.connection(other -> {
            try (var lock = other.createStatement()) {
                other.setAutoCommit(false);
                lock.execute("lock table plenary.instrument in access exclusive mode");
                var client = new SocketClient(port);
                client.open();
                client.subscribe("1", "{ instruments { nodes { name } } }");
                assertThat(waiting(true)).isTrue();
                client.socket.abort();
                assertThat(waiting(false)).isTrue();
            } finally {
                other.rollback();
                other.setAutoCommit(true);
            }
        });
    }

    @Test
    void followsAThingByEvents() throws Exception {
        var body = register.body();
        register.publish("body", body);
        var symbol = "E/" + body.toString().substring(24);
        register.execute("update plenary.body set symbol = ? where id = ?", symbol, body);
        var document = "subscription { body(symbol: \"%s\") { name } }".formatted(symbol);
        var lines = new LinkedBlockingQueue<String>();
        // Not closed but shut down: to close it would wait for the end of the stream, which has none.
        var client = HttpClient.newHttpClient();
        try {
            follow(client, document, lines, null);
            assertThat(lines.poll(20, TimeUnit.SECONDS)).isEqualTo("event:next");
            assertThat(lines.poll(20, TimeUnit.SECONDS)).startsWith("data:{\"data\":{\"body\":{\"name\":\"C ");
            register.execute(
                    "update plenary.body set name = '{\"en\": \"Renamed %s\"}' where id = ?"
                            .formatted(UUID.randomUUID()),
                    body);
            assertThat(lines.poll(20, TimeUnit.SECONDS)).isEqualTo("event:next");
            assertThat(lines.poll(20, TimeUnit.SECONDS)).contains("Renamed");
        } finally {
            client.shutdownNow();
        }
    }

    /** What the events of an operation say, line by line, but for the beats. */
    private void follow(HttpClient client, String document, BlockingQueue<String> lines, @Nullable String secret)
            throws Exception {
        var request = HttpRequest.newBuilder(new Api(port).uri("/graphql"))
                .headers("Content-Type", "application/json", "Accept", "text/event-stream")
                .POST(HttpRequest.BodyPublishers.ofString(Api.JSON.writeValueAsString(Map.of("query", document))));
        if (secret != null) {
            request.header("Authorization", "Bearer " + secret);
        }
        var response = client.send(request.build(), HttpResponse.BodyHandlers.ofLines());
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/event-stream");
        Thread.ofVirtual()
                .start(() -> response.body().filter(line -> line.length() > 1).forEach(lines::add));
    }

    @Test
    void completesTheEventsOfAQuery() throws Exception {
        var response = new Api(port).ask(Map.of("query", "{ __typename }"), "Accept", "text/event-stream");
        assertThat(response.body())
                .contains("event:next\ndata:{\"data\":{\"__typename\":\"Query\"}")
                .contains("event:complete");
        var refused = new Api(port).ask(Map.of("query", "{ nothing }"), "Accept", "text/event-stream");
        assertThat(refused.body()).contains("INVALID_OPERATION").contains("event:complete");
    }

    @Test
    void answersNoSubscriptionInOnePiece() throws Exception {
        var response = new Api(port).ask(Map.of("query", "subscription { body(symbol: \"CTOC/COP\") { symbol } }"));
        assertThat(Api.code(response)).isEqualTo("SUBSCRIPTION_NEEDS_STREAM");
    }

    /** Whether a read waits for the lock, or soon none does. */
    private boolean waiting(boolean expected) {
        for (var i = 0; i < 15; i++) {
            var waits = Boolean.TRUE.equals(database.fetchValue("""
                    select exists (select from pg_stat_activity
                        where wait_event_type = 'Lock' and query like '%from "plenary"."instrument" as%' and pid <> pg_backend_pid())
                    """));
            if (waits == expected) {
                return true;
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
        return false;
    }

    /** Somebody to whom nothing more can be written. */
    private static final class Stuck implements Streams.Keeper {

        final CountDownLatch began = new CountDownLatch(1);
        final CountDownLatch released = new CountDownLatch(1);

        @Override
        public boolean allowed() {
            return true;
        }

        @Override
        public void beat() {
            began.countDown();
            try {
                released.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void end() {
            beat();
        }
    }
}
