package org.plenary.http;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.plenary.security.BearerTokens;
import org.plenary.security.RateLimits;
import org.plenary.shared.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketSession;

/** One connection that speaks graphql-transport-ws. What is not of that protocol closes it, with the protocol's codes. */
final class Socket implements Streams.Keeper {

    static final CloseStatus BAD_REQUEST = new CloseStatus(4400, "Not a message of graphql-transport-ws");
    static final CloseStatus UNAUTHORIZED = new CloseStatus(4401, "Unauthorized");
    static final CloseStatus FORBIDDEN = new CloseStatus(4403, "Forbidden");
    static final CloseStatus INIT_TIMEOUT = new CloseStatus(4408, "Connection initialisation timeout");
    static final CloseStatus TOO_MANY_INITS = new CloseStatus(4429, "Too many initialisation requests");

    static final int MOST_STREAMS = 50;

    private static final Logger LOG = LoggerFactory.getLogger(Socket.class);
    private static final int LONGEST_ID = 200;
    private static final long INIT_MILLIS = 10_000;

    private final Wire wire;
    private final Operations operations;
    private final Streams streams;
    private final BearerTokens tokens;
    private final RateLimits limits;
    private final Shares shares;
    private final Shares.Share share;
    private final Locale language;
    private final long opened = System.nanoTime();
    private final Map<String, Stream> running = new ConcurrentHashMap<>();
    private @Nullable String authorization;
    private @Nullable Viewer viewer;

    Socket(
            WebSocketSession session,
            Operations operations,
            Streams streams,
            BearerTokens tokens,
            RateLimits limits,
            Shares shares,
            Shares.Share share,
            Locale language) {
        this.wire = new Wire(session, this::closed);
        this.operations = operations;
        this.streams = streams;
        this.tokens = tokens;
        this.limits = limits;
        this.shares = shares;
        this.share = share;
        this.language = language;
        this.authorization = session.getHandshakeHeaders().getFirst(HttpHeaders.AUTHORIZATION);
    }

    void receive(String text) {
        Map<String, @Nullable Object> message;
        try {
            message = Asked.object(text);
        } catch (RefusedRequest malformed) {
            wire.close(BAD_REQUEST);
            return;
        }
        switch (message.get("type") instanceof String type ? type : "") {
            case "connection_init" -> init(message.get("payload"));
            case "ping" -> wire.send(null, "pong", message.get("payload"));
            case "pong" -> LOG.trace("pong");
            case "subscribe" -> subscribe(message.get("id"), message.get("payload"));
            case "complete" -> complete(message.get("id"));
            default -> wire.close(BAD_REQUEST);
        }
    }

    private void init(@Nullable Object payload) {
        if (viewer != null) {
            wire.close(TOO_MANY_INITS);
            return;
        }
        if (payload instanceof Map<?, ?> values) {
            for (var name : new String[] {"Authorization", "authorization"}) {
                if (values.get(name) instanceof String given) {
                    authorization = given;
                }
            }
        } else if (payload != null) {
            wire.close(BAD_REQUEST);
            return;
        }
        try {
            viewer = tokens.viewer(authorization);
            wire.send(null, "connection_ack", null);
        } catch (AuthenticationException refused) {
            wire.close(FORBIDDEN);
        }
    }

    private void subscribe(@Nullable Object id, @Nullable Object payload) {
        var reader = viewer;
        if (reader == null) {
            wire.close(UNAUTHORIZED);
            return;
        }
        if (!(id instanceof String name) || name.isEmpty() || name.length() > LONGEST_ID || !(payload instanceof Map)) {
            wire.close(BAD_REQUEST);
            return;
        }
        if (running.containsKey(name)) {
            wire.close(new CloseStatus(4409, Errors.shortened("Subscriber for " + name + " already exists", 100)));
            return;
        }
        try {
            if (running.size() >= MOST_STREAMS) {
                throw RefusedRequest.operation(
                        "LIMIT_EXCEEDED",
                        "The socket has %d operations already.".formatted(MOST_STREAMS),
                        "Complete one, or open another socket.");
            }
            if (!limits.count(reader, wire.address()).isZero()) {
                throw RefusedRequest.operation(
                        "RATE_LIMITED", "That was more than may be asked in a minute.", "Wait a while.");
            }
            begin(name, reader, Asked.ofPayload(payload));
        } catch (RefusedRequest refused) {
            if (refused.status(HttpStatus.OK) == HttpStatus.BAD_REQUEST) {
                wire.close(BAD_REQUEST);
            } else {
                wire.send(name, "error", Answer.of(refused).errors());
            }
        }
    }

    private void begin(String id, Viewer reader, Asked asked) {
        var document = operations.document(asked);
        var origin = wire.origin(language);
        var stream = new Stream(
                reader,
                () -> operations.stream(origin, asked, document, false),
                new Sink(id),
                shares.take(reader, wire.address()));
        running.put(id, stream);
        streams.begin(stream);
    }

    private void complete(@Nullable Object id) {
        if (!(id instanceof String name)) {
            wire.close(BAD_REQUEST);
            return;
        }
        var stream = running.remove(name);
        if (stream != null) {
            stream.cancel();
        }
    }

    /** The connection is gone. */
    void left() {
        share.close();
        closed();
    }

    /** Nobody listens any more. */
    void closed() {
        running.values().forEach(Stream::cancel);
        running.clear();
    }

    @Override
    public boolean allowed() {
        var known = viewer;
        if (known == null) {
            return System.nanoTime() - opened <= INIT_MILLIS * 1_000_000;
        }
        return tokens.stillAllows(authorization, known);
    }

    @Override
    public void beat() {
        if (viewer != null) {
            wire.send(null, "ping", null);
        }
    }

    @Override
    public void end() {
        wire.close(viewer == null ? INIT_TIMEOUT : FORBIDDEN);
    }

    private final class Sink implements Stream.Sink {

        private final String id;

        Sink(String id) {
            this.id = id;
        }

        @Override
        public void next(Answer answer) {
            wire.send(id, answer);
        }

        @Override
        public void refused(Answer answer) {
            running.remove(id);
            wire.send(id, "error", answer.errors());
        }

        @Override
        public void complete() {
            running.remove(id);
            wire.send(id, "complete", null);
        }
    }
}
