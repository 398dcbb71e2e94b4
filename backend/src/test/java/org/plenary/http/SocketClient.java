package org.plenary.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A socket whose messages queue up. */
final class SocketClient implements WebSocket.Listener {

    static final String ACK = "{\"type\":\"connection_ack\"}";
    private static final String INIT = "{\"type\":\"connection_init\"}";

    final BlockingQueue<String> queue = new LinkedBlockingQueue<>();
    final WebSocket socket;
    private final StringBuilder text = new StringBuilder();

    SocketClient(int port, String... headers) {
        var builder = HttpClient.newHttpClient().newWebSocketBuilder().subprotocols("graphql-transport-ws");
        for (var i = 0; i < headers.length; i += 2) {
            builder.header(headers[i], headers[i + 1]);
        }
        socket = builder.buildAsync(new Api(port).uri("/graphql").resolve("ws://localhost:" + port + "/graphql"), this)
                .join();
    }

    void open() throws InterruptedException {
        send(INIT);
        assertThat(next()).isEqualTo(ACK);
    }

    void subscribe(String id, String document) {
        send(Api.JSON.writeValueAsString(Map.of("id", id, "type", "subscribe", "payload", Map.of("query", document))));
    }

    void send(String message) {
        socket.sendText(message, true).join();
    }

    /** The next message but pings. */
    String next() throws InterruptedException {
        while (true) {
            var message = queue.poll(10, TimeUnit.SECONDS);
            if (!"{\"type\":\"ping\"}".equals(message)) {
                return String.valueOf(message);
            }
        }
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        text.append(data);
        if (last) {
            queue.add(text.toString());
            text.setLength(0);
        }
        webSocket.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket webSocket, int code, String reason) {
        queue.add("closed " + code);
        return CompletableFuture.completedFuture(null);
    }
}
