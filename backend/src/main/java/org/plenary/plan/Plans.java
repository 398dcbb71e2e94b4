package org.plenary.plan;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.execution.MergedField;
import graphql.language.Document;
import graphql.language.VariableDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Role;
import org.springframework.stereotype.Component;

/**
 * The plans that were made, by what they were made from: the document as the cache of parsed documents holds it, the
 * operation, the role, and of the variables only what changes the shape of the answer.
 */
@Component
final class Plans {

    private record Key(Document document, @Nullable String operation, Role role, List<Object> shape, String place) {}

    private static final int MOST = 2_000;

    private final Graph graph;
    private final Cache<Key, Optional<Plan>> plans =
            Caffeine.newBuilder().maximumSize(MOST).build();

    Plans(Graph graph) {
        this.graph = graph;
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

    private static Key key(Request request, String place) {
        var shape = new ArrayList<Object>();
        for (var variable : request.operation().getVariableDefinitions()) {
            shape.add(shape(variable, request.variables().get(variable.getName())));
        }
        return new Key(request.document(), request.operation().getName(), request.role(), shape, place);
    }

    /** Whether a variable is null, a flag that may skip fields, or ids whose types decide on what is read. */
    private static Object shape(VariableDefinition variable, @Nullable Object value) {
        if (value == null || value instanceof Boolean) {
            return String.valueOf(value);
        }
        return variable.getType().toString().contains("name='ID'") ? Ids.types(value) : "given";
    }
}
