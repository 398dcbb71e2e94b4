package org.plenary.mutation;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the caller gave in the arguments, and where, so that a refusal names both, e.g. {@code [input, endsOn]}. */
record Given(DataFetchingEnvironment environment) {

    /** The place as the arguments have it: what a service calls {@code endsOn} is a field of the argument {@code input}. */
    List<String> path(List<String> path) {
        if (path.isEmpty() || environment.getFieldDefinition().getArgument(path.getFirst()) != null) {
            return path;
        }
        var input = environment.getFieldDefinition().getArgument("input");
        if (input != null
                && GraphQLTypeUtil.unwrapAll(input.getType()) instanceof GraphQLInputObjectType type
                && type.getFieldDefinition(path.getFirst()) != null) {
            var within = new ArrayList<>(List.of("input"));
            within.addAll(path);
            return within;
        }
        return List.of();
    }

    /** What was given at that place; null for nothing. */
    @Nullable
    Object value(List<String> path) {
        @Nullable Object value = path.isEmpty() ? null : environment.getArguments();
        for (var step : path) {
            value = switch (value) {
                case Map<?, ?> fields -> fields.get(step);
                case List<?> list
                when step.matches("\\d{1,6}") && Integer.parseInt(step) < list.size() ->
                    list.get(Integer.parseInt(step));
                case null, default -> null;
            };
        }
        return value;
    }

    Map<String, Object> all() {
        return environment.getArguments();
    }
}
