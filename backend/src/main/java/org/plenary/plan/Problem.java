package org.plenary.plan;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.LinkedHashMap;
import java.util.Map;

/** An error of a request as the API tells it, with a code that a program can act on, e.g. {@code NOT_FOUND}. */
final class Problem {

    private Problem() {}

    static GraphQLError of(GraphqlErrorBuilder<?> at, String code, String message, String remedy) {
        var extensions = new LinkedHashMap<String, Object>();
        extensions.put("code", code);
        extensions.put("classification", code);
        extensions.put("remedy", remedy);
        return at.message("%s", message).extensions(extensions).build();
    }

    static GraphQLError of(GraphqlErrorBuilder<?> at, String code, String message, Map<String, Object> more) {
        var extensions = new LinkedHashMap<String, Object>();
        extensions.put("code", code);
        extensions.put("classification", code);
        extensions.putAll(more);
        return at.message("%s", message).extensions(extensions).build();
    }
}
