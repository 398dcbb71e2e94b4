package org.plenary.plan;

import graphql.execution.MergedField;
import graphql.language.Argument;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import java.util.List;

/** The arguments of one field of an operation, literal or variable, e.g. {@code (first: $n)}. */
record Arguments(List<GraphQLArgument> definitions, List<Argument> given) {

    static Arguments of(GraphQLFieldDefinition definition, MergedField field) {
        return new Arguments(definition.getArguments(), field.getArguments());
    }
}
