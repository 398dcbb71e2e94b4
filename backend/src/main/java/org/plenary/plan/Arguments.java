package org.plenary.plan;

import graphql.execution.MergedField;
import graphql.language.Argument;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import java.util.List;

/** The arguments of one field of an operation, literal or variable, e.g. {@code (first: $n)}. */
record Arguments(List<GraphQLArgument> definitions, List<Argument> given) {

    /** Whether there is nothing to be read: none is given, and none has a value when it is not. */
    boolean isEmpty() {
        return given.isEmpty() && definitions.stream().noneMatch(GraphQLArgument::hasSetDefaultValue);
    }

    /** Whether the argument of that name can have a value. */
    boolean has(String name) {
        return given.stream().anyMatch(argument -> argument.getName().equals(name))
                || definitions.stream()
                        .anyMatch(argument -> argument.getName().equals(name) && argument.hasSetDefaultValue());
    }

    static Arguments of(GraphQLFieldDefinition definition, MergedField field) {
        return new Arguments(definition.getArguments(), field.getArguments());
    }
}
