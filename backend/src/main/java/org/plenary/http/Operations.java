package org.plenary.http;

import graphql.ExecutionResult;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.plenary.plan.SerialMutations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/** Runs what is asked for, on the thread that asks. */
@Component
final class Operations {

    private static final Logger LOG = LoggerFactory.getLogger(Operations.class);

    private final WebGraphQlHandler engine;
    private final KnownDocuments documents;

    Operations(WebGraphQlHandler engine, KnownDocuments documents) {
        this.engine = engine;
        this.documents = documents;
    }

    /** The document that is asked for, by its text or by its id. */
    String document(Asked asked) {
        return documents.of(asked);
    }

    ExecutionResult run(ServerRequest request, Asked asked, String document, Locale language, boolean readsOnly) {
        var id = UUID.randomUUID().toString();
        var operation = new WebGraphQlRequest(
                request.uri(),
                request.headers().asHttpHeaders(),
                null,
                request.remoteAddress().orElse(null),
                request.attributes(),
                new DefaultGraphQlRequest(document, asked.operationName(), asked.variables(), asked.extensions()),
                id,
                language);
        if (readsOnly) {
            operation.configureExecutionInput(
                    (input, builder) -> builder.graphQLContext(Map.of(SerialMutations.READS_ONLY, true))
                            .build());
        }
        try {
            var response = engine.handleRequest(operation).block();
            if (response == null) {
                throw new IllegalStateException("No response");
            }
            var result = response.getExecutionResult();
            if (result.isDataPresent()) {
                documents.register(asked, document);
            }
            return result;
        } catch (RuntimeException failure) {
            throw Failures.told(failure, id, LOG);
        }
    }
}
