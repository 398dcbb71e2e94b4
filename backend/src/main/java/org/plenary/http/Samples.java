package org.plenary.http;

import graphql.execution.TypeFromAST;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Variables that fit an operation and find nothing, e.g. {@code ordinal: 1}: enough to have its plan made. */
final class Samples {

    private Samples() {}

    /** For all variables, or for those alone that must be given. */
    static Map<String, Object> of(GraphQLSchema schema, OperationDefinition operation, boolean all) {
        var samples = new HashMap<String, Object>();
        for (var variable : operation.getVariableDefinitions()) {
            var type = TypeFromAST.getTypeFromAST(schema, variable.getType());
            var must = type != null && GraphQLTypeUtil.isNonNull(type) && variable.getDefaultValue() == null;
            if (must || (all && variable.getDefaultValue() == null)) {
                samples.put(variable.getName(), sample(type));
            }
        }
        return samples;
    }

    static boolean hasOptional(OperationDefinition operation) {
        return operation.getVariableDefinitions().stream().anyMatch(Samples::optional);
    }

    private static boolean optional(VariableDefinition variable) {
        return variable.getDefaultValue() == null && !(variable.getType() instanceof graphql.language.NonNullType);
    }

    private static Object sample(@Nullable GraphQLType wrapped) {
        var type = GraphQLTypeUtil.unwrapNonNull(wrapped);
        if (GraphQLTypeUtil.isList(type)) {
            return List.of(sample(GraphQLTypeUtil.unwrapOne(type)));
        }
        return switch (type) {
            case GraphQLEnumType list -> list.getValues().getFirst().getName();
            case GraphQLInputObjectType object -> object(object);
            case GraphQLNamedType scalar ->
                switch (scalar.getName()) {
                    case "Int", "Float" -> 1;
                    case "Boolean" -> true;
                    case "ID" -> "Meeting:00000000-0000-0000-0000-000000000000";
                    case "Date" -> "2018-07-04";
                    case "DateTime" -> "2018-07-04T10:00:00Z";
                    case "LocalTime" -> "10:00";
                    default -> "-";
                };
            default -> throw new IllegalArgumentException("No input: " + type);
        };
    }

    private static Map<String, Object> object(GraphQLInputObjectType type) {
        var values = new HashMap<String, Object>();
        for (var field : type.getFields()) {
            if (GraphQLTypeUtil.isNonNull(field.getType()) && !field.hasSetDefaultValue()) {
                values.put(field.getName(), sample(field.getType()));
            }
        }
        return values;
    }
}
