package org.plenary.plan;

import graphql.TypeResolutionEnvironment;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.TypeResolver;
import graphql.schema.idl.RuntimeWiring;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.InvalidInput;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/**
 * Wires the same declarations field by field, object by object, so that the standard engine can answer anything: it says
 * errors as the specification wants them, and is the oracle that plans are compared with.
 */
@Component
final class StandardEngine implements RuntimeWiringConfigurer {

    /** An object over the row of a thing, with the arguments that led to it. */
    private record PartOf(Found found, Property.Part part, Call call) {}

    private static final List<String> ABSTRACT = List.of(
            "Node",
            "Body",
            "Publishable",
            "CitationSource",
            "CitationTarget",
            "CitationEvidence",
            "MandateAuthority",
            "MandateSubject",
            "MandateFulfilment",
            "Searchable",
            "Resolvable");

    private static final List<String> STREAMED = List.of("agenda", "body", "meeting");

    private final Graph graph;
    private final Finder finder;

    StandardEngine(Graph graph, Finder finder) {
        this.graph = graph;
        this.finder = finder;
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        Scalars.all().forEach(wiring::scalar);
        var parts = new HashMap<String, Property.Part>();
        graph.things().forEach(thing -> wire(wiring, thing, parts));
        parts.forEach(
                (type, part) -> part.fields().keySet().forEach(each -> fetch(wiring, type, each, this::partValue)));
        graph.edges().forEach((name, edges) -> {
            if (name.startsWith("Query.")) {
                fetch(wiring, "Query", name.substring("Query.".length()), environment -> follow(environment, edges));
            }
        });
        // What is streamed is what a query of the same name gives.
        for (var streamed : STREAMED) {
            fetch(wiring, "Subscription", streamed, environment -> follow(environment, graph.edges("Query", streamed)));
        }
        fetch(wiring, "Query", "node", environment -> finder.byIds(environment).getFirst());
        fetch(wiring, "Query", "nodes", finder::byIds);
        for (var type : ABSTRACT) {
            wiring.type(type, builder -> builder.typeResolver(new ByKind()));
        }
    }

    private void wire(RuntimeWiring.Builder wiring, Thing<?> thing, Map<String, Property.Part> parts) {
        for (var type : thing.kinds().values()) {
            fetch(wiring, type, "id", environment -> found(environment).id().toString());
            thing.properties().forEach((field, property) -> {
                switch (property) {
                    case Property.Value value ->
                        fetch(
                                wiring,
                                type,
                                field,
                                environment -> finder.value(found(environment), value, new BoundCall(environment)));
                    case Property.Part part -> {
                        fetch(wiring, type, field, environment -> part(environment, part));
                        parts.put(part.type(), part);
                    }
                }
            });
            graph.edges().forEach((name, edges) -> {
                if (name.startsWith(thing.name() + ".")) {
                    var field = name.substring(name.indexOf('.') + 1);
                    fetch(wiring, type, field, environment -> follow(environment, edges));
                }
            });
        }
    }

    private @Nullable Object part(DataFetchingEnvironment environment, Property.Part part) {
        var found = found(environment);
        return finder.holds(found, part) ? new PartOf(found, part, new BoundCall(environment)) : null;
    }

    private @Nullable Object partValue(DataFetchingEnvironment environment) {
        PartOf source = environment.getSource();
        if (source == null) {
            return null;
        }
        var value = source.part().fields().get(environment.getField().getName());
        return value == null ? null : finder.value(source.found(), value, source.call());
    }

    private @Nullable Object follow(DataFetchingEnvironment environment, List<Edge> edges) {
        var type = GraphQLTypeUtil.unwrapNonNull(environment.getFieldType());
        if (GraphQLTypeUtil.isList(type)) {
            return edges.stream()
                    .flatMap(edge -> finder.follow(environment, edge).stream())
                    .toList();
        }
        if (type instanceof GraphQLObjectType object && object.getName().endsWith("Connection")) {
            return finder.page(environment, edges.getFirst());
        }
        for (var edge : edges) {
            var rows = finder.follow(environment, edge);
            var argument = edge.ambiguity();
            if (rows.size() > 1 && argument != null) {
                throw InvalidInput.inWords(
                        argument,
                        "There are %d of them, and %s is not given.".formatted(rows.size(), argument),
                        "Name the %s that you mean.".formatted(argument));
            }
            if (!rows.isEmpty()) {
                return rows.getFirst();
            }
        }
        return null;
    }

    private static Found found(DataFetchingEnvironment environment) {
        if (environment.getSource() instanceof Found found) {
            return found;
        }
        throw new IllegalStateException(
                "No row to read " + environment.getField().getName() + " of");
    }

    private interface Fetcher {
        @Nullable
        Object get(DataFetchingEnvironment environment);
    }

    private static void fetch(RuntimeWiring.Builder wiring, String type, String field, Fetcher fetcher) {
        wiring.type(
                type,
                builder -> builder.dataFetcher(field, environment -> {
                    Budget.spend(environment.getGraphQlContext());
                    return fetcher.get(environment);
                }));
    }

    /** The type of a row by its kind. */
    private final class ByKind implements TypeResolver {
        @Override
        public GraphQLObjectType getType(TypeResolutionEnvironment environment) {
            if (environment.getObject() instanceof Found found) {
                Budget.spend(environment.getGraphQLContext());
                return environment.getSchema().getObjectType(finder.typeOf(found));
            }
            throw new IllegalStateException("No row");
        }
    }
}
