package org.plenary.security;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.introspection.IntrospectionDisabledError;
import java.util.Map;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Lets the public explore the schema in the demonstration only; whoever has a token may always. */
@Component
class Introspection implements WebGraphQlInterceptor {

    private final boolean demonstration;

    Introspection(@Value("${plenary.demonstration:false}") boolean demonstration) {
        this.demonstration = demonstration;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        if (demonstration || Viewer.current().mayAs(Role.READER)) {
            return chain.next(request);
        }
        request.configureExecutionInput((input, builder) -> builder.graphQLContext(
                        Map.of(graphql.introspection.Introspection.INTROSPECTION_DISABLED, true))
                .build());
        return chain.next(request).map(Introspection::inOurWords);
    }

    private static WebGraphQlResponse inOurWords(WebGraphQlResponse response) {
        var errors = response.getExecutionResult().getErrors();
        if (errors.stream().noneMatch(IntrospectionDisabledError.class::isInstance)) {
            return response;
        }
        return response.transform(builder -> builder.errors(errors.stream()
                .map(error -> error instanceof IntrospectionDisabledError ? refusal(error) : error)
                .toList()));
    }

    private static GraphQLError refusal(GraphQLError error) {
        ErrorClassification unauthorized = ErrorType.UNAUTHORIZED;
        return GraphqlErrorBuilder.newError()
                .message("The schema is not shown to anonymous callers here.")
                .locations(error.getLocations())
                .errorType(unauthorized)
                .extensions(Map.of(
                        "code",
                        "INTROSPECTION_REFUSED",
                        "remedy",
                        "Send a bearer token, or read the published schema."))
                .build();
    }
}
