package org.plenary.http;

import graphql.ExecutionResult;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plenary.plan.SerialMutations;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Takes the requests for {@code /graphql} before Spring's own handler would. */
@Configuration(proxyBeanMethods = false)
class Door {

    private static final String METHODS = "GET, HEAD, POST, OPTIONS";

    private final Operations operations;
    private final Tags tags;
    private final Events events;
    private final Idempotency once;
    private final int largest;

    Door(
            Operations operations,
            Tags tags,
            Events events,
            Idempotency once,
            @Value("${plenary.http.max-body:1MB}") DataSize largest) {
        this.operations = operations;
        this.once = once;
        this.tags = tags;
        this.events = events;
        this.largest = Math.toIntExact(largest.toBytes());
    }

    @Bean
    @Order(-1)
    RouterFunction<ServerResponse> graphQlDoor(@Value("${spring.graphql.http.path:/graphql}") String path) {
        return RouterFunctions.route(RequestPredicates.path(path), this::answer);
    }

    private ServerResponse answer(ServerRequest request) throws IOException {
        var type = ResponseType.JSON;
        try {
            type = ResponseType.accepted(request.headers().firstHeader(HttpHeaders.ACCEPT));
            return switch (request.method().name()) {
                case "POST" -> post(request, type);
                case "GET", "HEAD" -> get(request, type);
                case "OPTIONS" ->
                    ServerResponse.noContent()
                            .header(HttpHeaders.ALLOW, METHODS)
                            .build();
                default ->
                    throw new RefusedRequest(
                            HttpStatus.METHOD_NOT_ALLOWED,
                            "METHOD_NOT_ALLOWED",
                            "The method is not for this address.",
                            "Send operations by POST, queries also by GET.");
            };
        } catch (RefusedRequest refused) {
            var answer = Answer.of(refused);
            var shown = type.forRefusals();
            return send(refused.status(shown.status(answer)), answer, shown, null);
        }
    }

    private ServerResponse post(ServerRequest request, ResponseType type) throws IOException {
        var asked = Asked.ofJson(Body.read(request, largest));
        var document = operations.document(asked);
        var key = request.headers().firstHeader(Idempotency.HEADER);
        if (type == ResponseType.EVENTS) {
            if (key != null) {
                throw RefusedRequest.malformed(
                        "What is answered by events is not kept under a key.",
                        "Accept application/graphql-response+json, or send it without %s."
                                .formatted(Idempotency.HEADER));
            }
            return stream(request, asked, document, false);
        }
        var answer = once.answer(
                key, asked, document, () -> Answer.of(operations.run(origin(request), asked, document, false)));
        return send(type.status(answer), answer, type, null);
    }

    private ServerResponse get(ServerRequest request, ResponseType type) {
        var asked = Asked.ofParameters(name -> request.param(name).orElse(null));
        var document = operations.document(asked);
        if (type == ResponseType.EVENTS) {
            return stream(request, asked, document, true);
        }
        var tag = tags.of(asked, document, language(request), type);
        var known = request.headers().firstHeader(HttpHeaders.IF_NONE_MATCH);
        if (tag != null && tag.isIn(known)) {
            return unchanged(tag);
        }
        var result = operations.run(origin(request), asked, document, true);
        var answer = Answer.of(result);
        if (tag != null && !answer.hasErrors() && Tags.Tag.isAny(known)) {
            return unchanged(tag);
        }
        var status = isMutation(result) ? HttpStatus.METHOD_NOT_ALLOWED : type.status(answer);
        return send(status, answer, type, answer.hasErrors() ? null : tag);
    }

    private static ServerResponse unchanged(Tags.Tag tag) {
        return tag.put(vary(ServerResponse.status(HttpStatus.NOT_MODIFIED))).build();
    }

    private ServerResponse stream(ServerRequest request, Asked asked, String document, boolean readsOnly) {
        var origin = origin(request);
        return events.answer(
                () -> operations.stream(origin, asked, document, readsOnly),
                request.headers().firstHeader(HttpHeaders.AUTHORIZATION),
                request.servletRequest().getRemoteAddr());
    }

    private static Operations.Origin origin(ServerRequest request) {
        return new Operations.Origin(
                request.uri(),
                request.headers().asHttpHeaders(),
                request.remoteAddress().orElse(null),
                language(request));
    }

    private static Locale language(ServerRequest request) {
        return RequestContextUtils.getLocale(request.servletRequest());
    }

    private static boolean isMutation(ExecutionResult refused) {
        return refused.getErrors().stream()
                .anyMatch(error -> error.getExtensions() != null
                        && SerialMutations.REFUSED.equals(error.getExtensions().get("code")));
    }

    private static ServerResponse send(HttpStatus status, Answer answer, ResponseType type, Tags.@Nullable Tag tag) {
        var response = vary(ServerResponse.status(status)).header(HttpHeaders.CONTENT_TYPE, type.contentType());
        if (status == HttpStatus.METHOD_NOT_ALLOWED) {
            response.header(HttpHeaders.ALLOW, METHODS);
        }
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            response.header(HttpHeaders.RETRY_AFTER, "5");
        }
        if (tag == null) {
            response.header(HttpHeaders.CACHE_CONTROL, "no-store");
        } else {
            tag.put(response);
        }
        return response.build((request, servlet) -> {
            servlet.setContentLength(answer.length());
            if (!request.getMethod().equals("HEAD")) {
                answer.writeTo(servlet.getOutputStream());
            }
            return null;
        });
    }

    private static ServerResponse.BodyBuilder vary(ServerResponse.BodyBuilder response) {
        return response.varyBy(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.AUTHORIZATION);
    }
}
