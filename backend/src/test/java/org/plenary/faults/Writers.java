package org.plenary.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.json.JsonMapper;

/**
 * Several who add items without pause, each under a key of its own, and send the same again until it is acknowledged. The
 * ledger holds what was.
 */
final class Writers {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String CREATE = "mutation($agenda: ID!, $title: String!) "
            + "{ createAgendaItem(agenda: $agenda, input: {title: {en: $title}}) { item { id } errors { code message } } }";

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<String> refused = new ConcurrentLinkedQueue<>();
    private final AtomicLong last = new AtomicLong();
    private final AtomicLong longest = new AtomicLong();
    private final Thread[] threads;
    private final String agenda;
    private final String token;
    private volatile String address;
    private volatile boolean stopped;
    private volatile long end;

    Writers(int count, String address, String agenda, String token) {
        this.address = address;
        this.agenda = agenda;
        this.token = token;
        this.threads = new Thread[count];
        for (var i = 0; i < count; i++) {
            threads[i] = Thread.ofVirtual().start(this::write);
        }
    }

    void moveTo(String other) {
        address = other;
    }

    Queue<String> acknowledged() {
        return acknowledged;
    }

    /** With a reason other than that the product is not there. */
    Queue<String> refused() {
        return refused;
    }

    /** The longest that one request took to be answered, in whatever way. */
    Duration longest() {
        return Duration.ofNanos(longest.get());
    }

    /** Waits for so many more. */
    void awaitMore(int count) {
        for (var i = 0; i < count; i++) {
            awaitNext(Duration.ofSeconds(30));
        }
    }

    /** Waits for the first that is acknowledged from now on; how long that took. */
    Duration awaitNext(Duration atMost) {
        var begun = System.nanoTime();
        while (last.get() < begun) {
            if (System.nanoTime() - begun > atMost.toNanos()) {
                throw new AssertionError("Nothing was acknowledged within " + atMost);
            }
            Node.pause();
        }
        return Duration.ofNanos(last.get() - begun);
    }

    private void write() {
        while (!stopped) {
            var title = "Item " + UUID.randomUUID();
            while (!send(title)) {
                if (stopped && System.nanoTime() > end) {
                    return;
                }
                Node.pause();
            }
            acknowledged.add(title);
            last.set(System.nanoTime());
        }
    }

    private boolean send(String title) {
        var begun = System.nanoTime();
        try {
            var body = JSON.writeValueAsString(
                    Map.of("query", CREATE, "variables", Map.of("agenda", agenda, "title", title)));
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create(address + "/graphql"))
                            .timeout(Duration.ofSeconds(15))
                            .header("Content-Type", "application/json")
                            .header("Authorization", "Bearer " + token)
                            .header("Idempotency-Key", title.replace(' ', '-'))
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.ofString());
            var done = JSON.readTree(answer.body()).at("/data/createAgendaItem");
            if (!done.at("/item/id").asString("").isEmpty()) {
                return true;
            }
            if (answer.statusCode() == 200 && done.isObject()) {
                refused.add(answer.body());
            }
        } catch (IOException | RuntimeException gone) {
            // Not acknowledged: sent again.
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            var took = System.nanoTime() - begun;
            longest.accumulateAndGet(took, Math::max);
        }
        return false;
    }

    /** Lets each finish what it has begun. */
    void finish() {
        end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        stopped = true;
        for (var thread : threads) {
            try {
                thread.join(Duration.ofSeconds(30));
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
