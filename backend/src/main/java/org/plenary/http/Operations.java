package org.plenary.http;

import graphql.ExecutionResult;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.plenary.plan.SerialMutations;
import org.plenary.plan.Subscriptions;
import org.plenary.shared.RequestId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Runs what is asked for, on the thread that asks. */
@Component
final class Operations {

    /** Where an operation comes from, and in which language it wants to be answered. */
    record Origin(URI uri, HttpHeaders headers, @Nullable InetSocketAddress address, Locale language) {}

    /** @param again whether the operation is to be asked again after each change */
    record Ran(ExecutionResult result, boolean again) {}

    private static final Logger LOG = LoggerFactory.getLogger(Operations.class);

    private final WebGraphQlHandler engine;
    private final KnownDocuments documents;
    private final GraphQlSource source;
    private final Timer answered;
    private final Timer refused;
    private final Timer failed;

    Operations(WebGraphQlHandler engine, KnownDocuments documents, GraphQlSource source, MeterRegistry meters) {
        this.engine = engine;
        this.documents = documents;
        this.source = source;
        this.answered = timer(meters, "answered");
        this.refused = timer(meters, "refused");
        this.failed = timer(meters, "failed");
    }

    /** The document that is asked for, by its text or by its id. */
    String document(Asked asked) {
        return documents.of(asked);
    }

    /** Answers in one piece. */
    ExecutionResult run(Origin origin, Asked asked, String document, boolean readsOnly) {
        return run(origin, asked, document, Map.of(SerialMutations.READS_ONLY, readsOnly));
    }

    /** Answers a part of a stream. */
    Ran stream(Origin origin, Asked asked, String document, boolean readsOnly) {
        var again = new AtomicBoolean();
        var context = new HashMap<Object, Object>();
        context.put(SerialMutations.READS_ONLY, readsOnly);
        context.put(Subscriptions.STREAM, again);
        return new Ran(run(origin, asked, document, context), again.get());
    }

    private static Timer timer(MeterRegistry meters, String outcome) {
        return Timer.builder("plenary.operations")
                .description("Operations of the API by what became of them")
                .tag("outcome", outcome)
                .register(meters);
    }

    private ExecutionResult run(Origin origin, Asked asked, String document, Map<?, Object> context) {
        var id = RequestId.currentOrNew();
        var operation = new WebGraphQlRequest(
                origin.uri(),
                origin.headers(),
                null,
                origin.address(),
                Map.of(),
                new DefaultGraphQlRequest(document, asked.operationName(), asked.variables(), asked.extensions()),
                id,
                origin.language());
        operation.configureExecutionInput(
                (input, builder) -> builder.graphQLContext(context).build());
        var begun = System.nanoTime();
        try {
            var response = engine.handleRequest(operation).block();
            if (response == null) {
                throw new IllegalStateException("No response");
            }
            var result = new Findings(source.schema(), document, asked.operationName(), asked.variables())
                    .told(response.getExecutionResult());
            (result.isDataPresent() ? answered : refused).record(System.nanoTime() - begun, TimeUnit.NANOSECONDS);
            if (result.isDataPresent()) {
                documents.register(asked, document);
            }
            return result;
        } catch (RuntimeException failure) {
            failed.record(System.nanoTime() - begun, TimeUnit.NANOSECONDS);
            throw Failures.told(failure, id, LOG);
        }
    }
}
