package org.plenary.plan;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.Scalars;
import graphql.execution.MergedField;
import graphql.execution.TypeFromAST;
import graphql.language.Document;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Role;
import org.springframework.stereotype.Component;

/**
 * The plans that were made, by what they were made from: the document as the cache of parsed documents holds it, the
 * operation, the role, and of the variables only what changes the shape of the answer.
 */
@Component
final class Plans {

    private record Key(
            Document document,
            @Nullable String operation,
            Role role,
            boolean limited,
            List<Object> shape,
            String place) {}

    private static final int MOST = 2_000;

    private final Graph graph;
    private final Cache<Key, Optional<Plan>> plans =
            Caffeine.newBuilder().maximumSize(MOST).recordStats().build();

    Plans(Graph graph, MeterRegistry meters) {
        this.graph = graph;
        CaffeineCacheMetrics.monitor(meters, plans, "plans");
    }

    /** The plan of a query; empty if the standard engine has to answer it. */
    Optional<Plan> of(Request request) {
        return plans.get(key(request, ""), key -> Compiler.compile(graph, request));
    }

    /** The plan of what a field of a payload selects of one thing. */
    Plan of(Request request, Thing<?> thing, String place, MergedField field) {
        return plans.get(
                        key(request, thing.name() + "@" + place),
                        key -> Optional.of(Compiler.compile(graph, request, thing, field)))
                .orElseThrow();
    }

    /** The plan of what a field selects of things of those types. */
    Plan of(Request request, SortedSet<String> types, String place, MergedField field, GraphQLType returned) {
        return plans.get(
                        key(request, types + "@" + place),
                        key -> Optional.of(Compiler.compile(graph, request, types, field, returned)))
                .orElseThrow();
    }

    private static Key key(Request request, String place) {
        var shape = new ArrayList<Object>();
        for (var variable : request.operation().getVariableDefinitions()) {
            var type = TypeFromAST.getTypeFromAST(request.schema(), variable.getType());
            shape.add(shape(type, request.variables().get(variable.getName())));
        }
        return new Key(
                request.document(),
                request.operation().getName(),
                request.role(),
                request.viewer().isLimited(),
                shape,
                place);
    }

    /**
     * What of a variable decides on the statements: what is given at all, a flag that may skip fields, the types of ids,
     * and an order as it is.
     */
    private static Object shape(@Nullable GraphQLType type, @Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case Boolean flag -> flag;
            case List<?> list
            when GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLInputObjectType each ->
                list.stream().map(one -> shape(each, one)).toList();
            case Map<?, ?> object
            when GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLInputObjectType input ->
                input.getName().endsWith("Order") ? Map.copyOf(object) : shapes(input, object);
            default -> Scalars.GraphQLID.equals(GraphQLTypeUtil.unwrapAll(type)) ? Ids.types(value) : "given";
        };
    }

    private static Map<Object, Object> shapes(GraphQLInputObjectType type, Map<?, ?> object) {
        var shapes = new HashMap<Object, Object>();
        object.forEach((name, value) -> {
            if (value != null) {
                shapes.put(name, shape(type.getField(name.toString()).getType(), value));
            }
        });
        return shapes;
    }
}
