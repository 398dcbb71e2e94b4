package org.plenary.http;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import tools.jackson.databind.json.JsonMapper;

/** What goes out over a socket, until the other end is gone. */
final class Wire {

    private static final Logger LOG = LoggerFactory.getLogger(Wire.class);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final WebSocketSession session;
    private final Runnable whenGone;

    Wire(WebSocketSession session, Runnable whenGone) {
        this.session = session;
        this.whenGone = whenGone;
    }

    /** Says why first: to cancel a stream may interrupt it while it writes, which breaks the connection. */
    void close(CloseStatus status) {
        try {
            session.close(status);
        } catch (IOException | IllegalStateException gone) {
            LOG.trace("The socket is closed already", gone);
        } finally {
            whenGone.run();
        }
    }

    void send(@Nullable String id, String type, @Nullable Object payload) {
        var message = new LinkedHashMap<String, Object>();
        if (id != null) {
            message.put("id", id);
        }
        message.put("type", type);
        if (payload != null) {
            message.put("payload", payload);
        }
        send(JSON.writeValueAsString(message));
    }

    /** The next answer of an operation, which is JSON already. */
    void send(String id, Answer answer) {
        send("{\"id\":" + JSON.writeValueAsString(id) + ",\"type\":\"next\",\"payload\":" + answer + "}");
    }

    private void send(String text) {
        try {
            if (session.isOpen()) {
                session.sendMessage(new TextMessage(text));
            }
        } catch (IOException | RuntimeException gone) {
            LOG.trace("The socket is gone", gone);
            whenGone.run();
        }
    }

    Operations.Origin origin(Locale language) {
        var uri = session.getUri() == null ? URI.create("/graphql") : session.getUri();
        return new Operations.Origin(uri, session.getHandshakeHeaders(), session.getRemoteAddress(), language);
    }

    String address() {
        return address(session);
    }

    static String address(WebSocketSession session) {
        var address = session.getRemoteAddress();
        return address == null || address.getAddress() == null
                ? ""
                : address.getAddress().getHostAddress();
    }
}
