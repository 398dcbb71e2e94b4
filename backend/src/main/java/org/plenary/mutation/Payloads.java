package org.plenary.mutation;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.plan.Reads;
import org.springframework.stereotype.Component;

/**
 * Payloads as the SDL declares them: {@code errors}, {@code change}, {@code deletedId}, and for the rest the thing of the
 * type that a field returns, read in the transaction of the change.
 */
@Component
final class Payloads {

    private final Reads reads;

    Payloads(Reads reads) {
        this.reads = reads;
    }

    Map<String, @Nullable Object> of(
            DataFetchingEnvironment environment, List<Thing> things, @Nullable String change, List<UserError> errors) {
        var payload = new HashMap<String, @Nullable Object>();
        var type = (GraphQLObjectType) GraphQLTypeUtil.unwrapNonNull(environment.getFieldType());
        for (var field : type.getFieldDefinitions()) {
            payload.put(
                    field.getName(),
                    switch (field.getName()) {
                        case "errors" -> errors;
                        case "change" -> change;
                        case "deletedId" -> errors.isEmpty() ? environment.getArgument("id") : null;
                        default -> thing(environment, field, things);
                    });
        }
        return payload;
    }

    private @Nullable Object thing(
            DataFetchingEnvironment environment, GraphQLFieldDefinition field, List<Thing> things) {
        var type = ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType())).getName();
        return things.stream()
                .filter(thing -> thing.type().equals(type))
                .findFirst()
                .map(thing -> reads.read(
                        environment, field.getName(), type, thing.key().toArray(UUID[]::new)))
                .orElse(null);
    }
}
