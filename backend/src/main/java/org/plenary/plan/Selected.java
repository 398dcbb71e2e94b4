package org.plenary.plan;

import graphql.execution.FieldCollector;
import graphql.execution.FieldCollectorParameters;
import graphql.execution.MergedField;
import graphql.language.SelectionSet;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an operation selects, fragments and the flags of {@code @skip} and {@code @include} resolved. */
record Selected(Request request) {

    private static final FieldCollector COLLECTOR = new FieldCollector();

    /** The uses of a field of a payload, one for each name that it is selected under. */
    static List<MergedField> ofPayload(Request request, DataFetchingEnvironment environment, String field) {
        var payload = (GraphQLObjectType) GraphQLTypeUtil.unwrapAll(environment.getFieldType());
        var fields = COLLECTOR.collectFields(parameters(request, payload), environment.getMergedField());
        return fields.getSubFieldsList().stream()
                .filter(each -> each.getName().equals(field))
                .toList();
    }

    /** The type of objects that a field of that type gives. */
    static GraphQLObjectType typeOf(GraphQLObjectType type, MergedField field) {
        return (GraphQLObjectType) GraphQLTypeUtil.unwrapAll(returned(type, field));
    }

    static GraphQLType returned(GraphQLObjectType type, MergedField field) {
        return type.getFieldDefinition(field.getName()).getType();
    }

    /** Whether a field of the one type may give an object of the other. */
    boolean possible(@Nullable GraphQLType returned, GraphQLObjectType type) {
        if (returned == null) {
            return true;
        }
        return switch (GraphQLTypeUtil.unwrapAll(returned)) {
            case GraphQLObjectType same -> same.equals(type);
            case GraphQLNamedType several -> request.schema().isPossibleType(several, type);
        };
    }

    /** The fields of an object of that type, below a field. */
    List<MergedField> of(GraphQLObjectType type, MergedField field) {
        return COLLECTOR.collectFields(parameters(request, type), field).getSubFieldsList();
    }

    /** The fields of an operation. */
    List<MergedField> of(GraphQLObjectType type, SelectionSet selection) {
        return COLLECTOR.collectFields(parameters(request, type), selection).getSubFieldsList();
    }

    /** How many depths of a tree are selected. */
    int depth(Thing<?> thing, String below, MergedField field) {
        var deepest = 0;
        for (var typeName : thing.kinds().values()) {
            for (var each : of(request.schema().getObjectType(typeName), field)) {
                if (each.getName().equals(below)) {
                    deepest = Math.max(deepest, depth(thing, below, each));
                }
            }
        }
        return deepest + 1;
    }

    /** Whether all that is selected of a row stands in it. */
    boolean leadsNowhere(Thing<?> thing, GraphQLType returned, MergedField field) {
        return thing.kinds().values().stream()
                .map(request.schema()::getObjectType)
                .filter(type -> possible(returned, type))
                .flatMap(type -> of(type, field).stream())
                .map(MergedField::getName)
                .allMatch(name -> name.equals("__typename")
                        || name.equals("id")
                        || thing.properties().containsKey(name));
    }

    private static FieldCollectorParameters parameters(Request request, GraphQLObjectType type) {
        return FieldCollectorParameters.newParameters()
                .schema(request.schema())
                .objectType(type)
                .fragments(request.fragments())
                .variables(request.variables().toMap())
                .graphQLContext(request.context())
                .build();
    }
}
