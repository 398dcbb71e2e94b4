package org.plenary.plan;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import org.plenary.shared.Conflict;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.NotFound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells the caller what went wrong, if it is for the caller to know; everything else is logged under the request's id. */
@Component
final class Problems implements DataFetcherExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @Override
    public Mono<List<GraphQLError>> resolveException(Throwable exception, DataFetchingEnvironment environment) {
        var at = GraphqlErrorBuilder.newError(environment);
        return Mono.just(
                List.of(tell(exception, at, environment.getExecutionId().toString())));
    }

    static GraphQLError tell(Throwable exception, GraphqlErrorBuilder<?> at, String requestId) {
        var message = String.valueOf(exception.getMessage());
        return switch (exception) {
            case InvalidInput invalid ->
                Problem.of(
                        at,
                        "INVALID_INPUT",
                        message,
                        Map.of("argument", String.join(".", invalid.path()), "remedy", invalid.remedy()));
            case NotFound none ->
                Problem.of(at, "NOT_FOUND", message, "Check the key, and whether you may see the thing.");
            case Conflict conflict ->
                Problem.of(
                        at,
                        "CONFLICT",
                        message,
                        Map.of(
                                "expectedVersion",
                                conflict.expectedVersion(),
                                "remedy",
                                "Read the thing again and repeat the change on what it is now."));
            case Budget.Exhausted exhausted ->
                Problem.of(
                        at, "LIMIT_EXCEEDED", message, "Mend the argument that another error names, or ask for less.");
            case AccessDeniedException denied ->
                Problem.of(at, "FORBIDDEN", message, "Sign in with a role that may do this.");
            default -> {
                var failure = DatabaseFailure.of(exception);
                if (failure != DatabaseFailure.OTHER) {
                    yield Problem.of(at, failure.name(), failure.message(), failure.remedy());
                }
                LOG.error("Request {} failed", requestId, exception);
                yield Problem.of(
                        at,
                        "INTERNAL_ERROR",
                        "Something went wrong on our side; quote request id %s.".formatted(requestId),
                        Map.of("requestId", requestId));
            }
        };
    }
}
