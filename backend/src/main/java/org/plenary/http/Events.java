package org.plenary.http;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.plenary.security.BearerTokens;
import org.plenary.shared.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

/** Answers as server-sent events, one operation a response, by the protocol graphql-sse in its mode of distinct connections. */
@Component
final class Events {

    private static final Logger LOG = LoggerFactory.getLogger(Events.class);
    private static final int MOST = 2_000;

    private final Streams streams;
    private final BearerTokens tokens;
    private final Shares shares;

    Events(Streams streams, BearerTokens tokens, Shares shares) {
        this.streams = streams;
        this.tokens = tokens;
        this.shares = shares;
    }

    ServerResponse answer(
            java.util.function.Supplier<Operations.Ran> operation, @Nullable String authorization, String address) {
        if (streams.kept() >= MOST) {
            throw new RefusedRequest(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "UNAVAILABLE",
                    "Too many streams are open at the moment.",
                    "Try again in some seconds.");
        }
        var viewer = Viewer.current();
        // RefusedRequest here with a status of its own, and taken once there is somebody who gives it back.
        shares.take(viewer, address).close();
        return ServerResponse.sse(
                sse -> new Response(sse, viewer, authorization).begin(operation, address), Duration.ZERO);
    }

    private final class Response implements Stream.Sink, Streams.Keeper {

        private final ServerResponse.SseBuilder sse;
        private final Viewer viewer;
        private final @Nullable String authorization;
        private @Nullable Stream stream;

        Response(ServerResponse.SseBuilder sse, Viewer viewer, @Nullable String authorization) {
            this.sse = sse;
            this.viewer = viewer;
            this.authorization = authorization;
        }

        void begin(java.util.function.Supplier<Operations.Ran> operation, String address) {
            Stream begun;
            try {
                begun = new Stream(viewer, operation, this, shares.take(viewer, address));
            } catch (RefusedRequest oneTooMany) {
                refused(Answer.of(oneTooMany));
                return;
            }
            stream = begun;
            sse.onComplete(this::gone);
            sse.onError(failed -> gone());
            streams.keep(this);
            streams.begin(begun);
        }

        @Override
        public void next(Answer answer) {
            send(() -> sse.event("next").data(answer.toString()));
        }

        @Override
        public void refused(Answer answer) {
            next(answer);
            complete();
        }

        @Override
        public void complete() {
            send(() -> {
                sse.event("complete").data("");
                sse.complete();
            });
            gone();
        }

        @Override
        public boolean allowed() {
            return tokens.stillAllows(authorization, viewer);
        }

        @Override
        public void beat() {
            send(() -> sse.comment("").send());
        }

        @Override
        public void end() {
            if (stream != null) {
                stream.cancel();
            }
            complete();
        }

        private void gone() {
            streams.forget(this);
            if (stream != null) {
                stream.cancel();
            }
        }

        private synchronized void send(Writing writing) {
            try {
                writing.write();
            } catch (IOException | IllegalStateException nobody) {
                LOG.trace("Nobody reads the stream", nobody);
                gone();
            }
        }
    }

    /** One piece of a stream. */
    private interface Writing {
        void write() throws IOException;
    }
}
