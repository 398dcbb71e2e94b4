package org.plenary.http;

import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.server.HandshakeInterceptor;
import org.springframework.web.socket.server.support.DefaultHandshakeHandler;
import org.springframework.web.socket.server.support.OriginHandshakeInterceptor;
import org.springframework.web.socket.server.support.WebSocketHandlerMapping;
import org.springframework.web.socket.server.support.WebSocketHttpRequestHandler;

/** Lets sockets in at {@code /graphql}: from pages of our own origin, of those that are configured, and from no page at all. */
@Configuration(proxyBeanMethods = false)
class SocketDoor {

    @Bean
    HandlerMapping graphQlSockets(
            Sockets sockets,
            @Value("${spring.graphql.http.path:/graphql}") String path,
            @Value("${plenary.cors.origins:}") List<String> origins) {
        var handshake = new WebSocketHttpRequestHandler(sockets, new DefaultHandshakeHandler());
        handshake.setHandshakeInterceptors(List.of(new OriginHandshakeInterceptor(origins), new Languages()));
        var mapping = new WebSocketHandlerMapping();
        mapping.setWebSocketUpgradeMatch(true);
        mapping.setUrlMap(Map.of(path, handshake));
        // Before the door for requests.
        mapping.setOrder(-2);
        return mapping;
    }

    private static final class Languages implements HandshakeInterceptor {

        @Override
        public boolean beforeHandshake(
                ServerHttpRequest request,
                ServerHttpResponse response,
                WebSocketHandler handler,
                Map<String, Object> attributes) {
            attributes.put(Sockets.LANGUAGE, LocaleContextHolder.getLocale());
            return true;
        }

        @Override
        public void afterHandshake(
                ServerHttpRequest request,
                ServerHttpResponse response,
                WebSocketHandler handler,
                @org.jspecify.annotations.Nullable Exception failed) {
            // Nothing is left to do.
        }
    }
}
