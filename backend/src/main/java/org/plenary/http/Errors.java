package org.plenary.http;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.RequestId;

/**
 * How errors go out: each with a code that a program can act on, few and short, however many and long they are, since
 * what somebody sent must not come back at length.
 */
final class Errors {

    private static final int MOST = 10;
    private static final int LONGEST = 400;
    private static final int MOST_PLACES = 50;

    private Errors() {}

    /** As the members of {@code errors}. */
    static List<Map<String, Object>> told(List<? extends GraphQLError> errors) {
        return errors.stream().limit(MOST).map(Errors::told).toList();
    }

    static GraphQLError of(String code, String message, String remedy) {
        return GraphqlErrorBuilder.newError()
                .message("%s", message)
                .extensions(Map.of("code", code, "classification", code, "remedy", remedy))
                .build();
    }

    private static Map<String, Object> told(GraphQLError error) {
        var told = new LinkedHashMap<String, Object>();
        told.put("message", shortened(String.valueOf(error.getMessage())));
        var specified = error.toSpecification();
        for (var member : new String[] {"locations", "path"}) {
            if (specified.get(member) instanceof List<?> places && !places.isEmpty()) {
                told.put(member, places.stream().limit(MOST_PLACES).toList());
            }
        }
        told.put("extensions", extensions(error));
        return told;
    }

    private static Map<String, @Nullable Object> extensions(GraphQLError error) {
        var extensions = new LinkedHashMap<String, @Nullable Object>();
        var given = error.getExtensions();
        if (given == null || !given.containsKey("code")) {
            var code = code(error.getErrorType());
            extensions.put("code", code);
            extensions.put("classification", code);
            extensions.put("remedy", remedy(code));
        }
        if (given != null) {
            given.forEach((name, value) ->
                    extensions.putIfAbsent(name, value instanceof String text ? shortened(text) : value));
        }
        var request = RequestId.current();
        if (request != null) {
            extensions.putIfAbsent("requestId", request);
        }
        return extensions;
    }

    private static String code(@Nullable ErrorClassification kind) {
        if (kind == ErrorType.InvalidSyntax) {
            return "INVALID_SYNTAX";
        }
        return "BadFaithIntrospection".equals(String.valueOf(kind)) ? "LIMIT_EXCEEDED" : "INVALID_OPERATION";
    }

    private static String remedy(String code) {
        return switch (code) {
            case "INVALID_SYNTAX" -> "Write the document as the GraphQL specification wants it.";
            case "LIMIT_EXCEEDED" -> "Ask for less at once.";
            default -> "Ask for what the schema at /graphql/schema has.";
        };
    }

    static String shortened(String text) {
        return shortened(text, LONGEST);
    }

    static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        // Half of a pair is no character, and cannot be written.
        var end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end) + "…";
    }
}
