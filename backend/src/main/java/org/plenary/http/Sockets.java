package org.plenary.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.plenary.security.BearerTokens;
import org.plenary.security.RateLimits;
import org.plenary.shared.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.BinaryMessage;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.SubProtocolCapable;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.AbstractWebSocketHandler;
import org.springframework.web.socket.handler.ConcurrentWebSocketSessionDecorator;

/** All connections over WebSocket, up to a number. */
@Component
final class Sockets extends AbstractWebSocketHandler implements SubProtocolCapable {

    static final String PROTOCOL = "graphql-transport-ws";
    static final String LANGUAGE = "language";

    private static final CloseStatus OTHER_PROTOCOL = new CloseStatus(4406, "Subprotocol not acceptable");
    private static final CloseStatus FULL = new CloseStatus(1013, "Too many sockets");
    private static final int MOST = 1_000;
    private static final int LONGEST_MESSAGE = 1_000_000;
    private static final int SLOWEST_MILLIS = 10_000;
    private static final int LARGEST_BACKLOG = 16_000_000;

    private final Operations operations;
    private final Streams streams;
    private final BearerTokens tokens;
    private final RateLimits limits;
    private final Shares shares;
    private final Map<String, Socket> sockets = new ConcurrentHashMap<>();

    Sockets(Operations operations, Streams streams, BearerTokens tokens, RateLimits limits, Shares shares) {
        this.operations = operations;
        this.streams = streams;
        this.tokens = tokens;
        this.limits = limits;
        this.shares = shares;
    }

    @Override
    public List<String> getSubProtocols() {
        return List.of(PROTOCOL);
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) throws Exception {
        if (!PROTOCOL.equals(session.getAcceptedProtocol())) {
            session.close(OTHER_PROTOCOL);
            return;
        }
        if (sockets.size() >= MOST) {
            session.close(FULL);
            return;
        }
        Shares.Share share;
        try {
            share = shares.take(Viewer.ANONYMOUS, Wire.address(session));
        } catch (RefusedRequest oneTooMany) {
            session.close(FULL);
            return;
        }
        session.setTextMessageSizeLimit(LONGEST_MESSAGE);
        var language = session.getAttributes().get(LANGUAGE) instanceof Locale locale ? locale : Locale.ENGLISH;
        var steady = new ConcurrentWebSocketSessionDecorator(session, SLOWEST_MILLIS, LARGEST_BACKLOG);
        var socket = new Socket(steady, operations, streams, tokens, limits, shares, share, language);
        sockets.put(session.getId(), socket);
        streams.keep(socket);
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage message) {
        var socket = sockets.get(session.getId());
        if (socket != null) {
            socket.receive(message.getPayload());
        }
    }

    @Override
    protected void handleBinaryMessage(WebSocketSession session, BinaryMessage message) {
        var socket = sockets.get(session.getId());
        if (socket != null) {
            socket.receive("");
        }
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        var socket = sockets.remove(session.getId());
        if (socket != null) {
            streams.forget(socket);
            socket.left();
        }
    }
}
