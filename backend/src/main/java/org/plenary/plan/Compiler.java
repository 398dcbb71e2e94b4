package org.plenary.plan;

import graphql.execution.FieldCollector;
import graphql.execution.FieldCollectorParameters;
import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import graphql.language.Field;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.plan.Output.Target;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * Turns the selection of one operation into a plan: the statements, one per level, and the steps that write their rows.
 * What no subject has declared, and introspection, is left to the standard engine.
 */
final class Compiler {

    /** Thrown where the selection leads to something that is not declared. */
    static final class NotDeclared extends RuntimeException {
        NotDeclared(String field) {
            super(field, null, false, false);
        }
    }

    private static final FieldCollector COLLECTOR = new FieldCollector();

    private final Graph graph;
    private final Request request;
    private final Levels levels;

    private Compiler(Graph graph, Request request) {
        this.graph = graph;
        this.request = request;
        this.levels = new Levels(graph, request);
    }

    /** The plan of a whole query; empty if the standard engine has to answer it. */
    static Optional<Plan> compile(Graph graph, Request request) {
        try {
            return Optional.of(new Compiler(graph, request).query());
        } catch (NotDeclared standard) {
            return Optional.empty();
        }
    }

    /** The plan of what is selected of one thing, by its key. */
    static Plan compile(Graph graph, Request request, Thing<?> thing, MergedField field) {
        var compiler = new Compiler(graph, request);
        var level = compiler.levels.single(thing);
        var name = name(field.getResultKey());
        var target = new Target(level.number, List.of(), compiler.select(level, null, field));
        return compiler.levels.plan(List.of(new Output.One(name, List.of(target), false, false)));
    }

    /** The plan of what is selected of things of those types, by the ids that are the key of the request. */
    static Plan compile(
            Graph graph, Request request, Collection<String> types, MergedField field, GraphQLType returned) {
        var compiler = new Compiler(graph, request);
        var targets = new LinkedHashMap<String, Target>();
        for (var type : types) {
            graph.findNode(type).ifPresent(thing -> {
                var level = compiler.levels.byKey(thing);
                targets.put(type, new Target(level.number, List.of(), compiler.select(level, returned, field)));
            });
        }
        return compiler.levels.plan(List.of(new Output.Each(name(field.getResultKey()), targets)));
    }

    /** The uses of a field of a payload, one for each name that it is selected under. */
    static List<MergedField> selected(Request request, DataFetchingEnvironment environment, String field) {
        var payload = (GraphQLObjectType) GraphQLTypeUtil.unwrapAll(environment.getFieldType());
        var fields = COLLECTOR.collectFields(parameters(request, payload), environment.getMergedField());
        return fields.getSubFieldsList().stream()
                .filter(each -> each.getName().equals(field))
                .toList();
    }

    private Plan query() {
        var type = request.schema().getQueryType();
        var steps = new ArrayList<Output>();
        for (var field : collect(type, request.operation().getSelectionSet()).getSubFieldsList()) {
            steps.add(step(null, type, field));
        }
        return levels.plan(steps);
    }

    /** What is written of the rows of a level, by the types that they may have where the field has that type. */
    private Output.Selection select(Level level, @Nullable GraphQLType returned, MergedField field) {
        var thing = level.thing(graph);
        var byKind = new LinkedHashMap<String, List<Output>>();
        // The same field of several types leads to the same rows, so it is compiled once.
        var shared = new HashMap<List<Field>, Output>();
        thing.kinds().forEach((kind, typeName) -> {
            var type = request.schema().getObjectType(typeName);
            if (!possible(returned, type)) {
                return;
            }
            var steps = new ArrayList<Output>();
            for (var each : collect(type, field).getSubFieldsList()) {
                var known = shared.get(each.getFields());
                var step = known == null ? step(level, type, each) : known;
                steps.add(step);
                if (!(step instanceof Output.Constant)) {
                    shared.put(each.getFields(), step);
                }
            }
            byKind.put(kind, steps);
        });
        var kind = thing.kind();
        return new Output.Selection(kind == null ? -1 : level.column(kind.apply(level.row)), byKind);
    }

    private Output step(@Nullable Level level, GraphQLObjectType type, MergedField field) {
        var name = name(field.getResultKey());
        if (field.getName().equals("__typename")) {
            return new Output.Constant(name, type.getName());
        }
        var definition = type.getFieldDefinition(field.getName());
        if (definition == null) {
            throw new NotDeclared(field.getName());
        }
        if (level == null) {
            return field.getName().equals("node") || field.getName().equals("nodes")
                    ? byId(name, definition, field)
                    : edge(name, null, "Query", definition, field);
        }
        var thing = level.thing(graph);
        if (field.getName().equals("id")) {
            return new Output.Id(name, thing.name(), level.column(thing.id(level.row)));
        }
        return switch (thing.properties().get(field.getName())) {
            case Property.Value value ->
                new Output.Value(name, level.column(expression(value, level, definition, field)), required(definition));
            case Property.Part part -> part(name, part, level, definition, field);
            case null -> edge(name, level, thing.name(), definition, field);
        };
    }

    private org.jooq.Field<?> expression(
            Property.Value value, Level level, GraphQLFieldDefinition definition, MergedField field) {
        return value.expression().apply(levels.call(Arguments.of(definition, field), level), level.row);
    }

    /** An object over the same row: its fields take the arguments of the field that leads to it. */
    private Output part(
            SerializableString name,
            Property.Part part,
            Level level,
            GraphQLFieldDefinition definition,
            MergedField field) {
        var type = request.schema().getObjectType(part.type());
        var steps = new ArrayList<Output>();
        for (var each : collect(type, field).getSubFieldsList()) {
            var eachName = name(each.getResultKey());
            var value = part.fields().get(each.getName());
            steps.add(
                    value == null
                            ? new Output.Constant(eachName, type.getName())
                            : new Output.Value(
                                    eachName,
                                    level.column(expression(value, level, definition, field)),
                                    required(type.getFieldDefinition(each.getName()))));
        }
        var present = level.column(org.jooq.impl.DSL.field(part.present().apply(level.row)));
        return new Output.Part(name, present, steps, required(definition));
    }

    private Output edge(
            SerializableString name,
            @Nullable Level level,
            String owner,
            GraphQLFieldDefinition definition,
            MergedField field) {
        var edges = graph.edges(owner, field.getName());
        if (edges.isEmpty()) {
            throw new NotDeclared(owner + "." + field.getName());
        }
        var arguments = Arguments.of(definition, field);
        var type = GraphQLTypeUtil.unwrapNonNull(definition.getType());
        if (isPage(type)) {
            return page(name, level, edges.getFirst(), (GraphQLObjectType) type, arguments, field);
        }
        var targets = edges.stream()
                .map(edge -> target(level, edge, arguments, type, field))
                .toList();
        return GraphQLTypeUtil.isList(type)
                ? new Output.Many(name, targets)
                : new Output.One(
                        name, targets, required(definition), edges.getFirst().ambiguity() != null);
    }

    private Target target(
            @Nullable Level level, Edge edge, Arguments arguments, GraphQLType returned, MergedField field) {
        var below = levels.below(level, edge, arguments);
        return new Target(below.number, levels.key(level, edge), select(below, returned, field));
    }

    private Output byId(SerializableString name, GraphQLFieldDefinition definition, MergedField field) {
        var arguments = Arguments.of(definition, field);
        var targets = new LinkedHashMap<String, Target>();
        for (var type : Ids.types(request.values(arguments))) {
            graph.findNode(type).ifPresent(thing -> {
                var level = levels.byId(thing, arguments);
                targets.put(type, new Target(level.number, List.of(), select(level, definition.getType(), field)));
            });
        }
        return new Output.ById(name, targets, arguments, field.getName().equals("nodes"));
    }

    private Output page(
            SerializableString name,
            @Nullable Level level,
            Edge edge,
            GraphQLObjectType type,
            Arguments arguments,
            MergedField field) {
        var below = levels.page(level, edge, arguments);
        var key = levels.key(level, edge);
        var position = new Output.Position(levels.list(edge, arguments), below.ordered());
        var fields = new ArrayList<Output>();
        Target total = null;
        for (var each : collect(type, field).getSubFieldsList()) {
            var eachName = name(each.getResultKey());
            switch (each.getName()) {
                case "nodes" -> fields.add(new Output.Nodes(eachName, select(below, returned(type, each), each)));
                case "edges" ->
                    fields.add(new Output.Edges(eachName, edges(below, position, typeOf(type, each), each)));
                case "pageInfo" -> fields.add(new Output.Info(eachName, facts(typeOf(type, each), each), position));
                case "totalCount" -> {
                    fields.add(new Output.Total(eachName));
                    total = new Target(levels.count(level, edge, arguments).number, key, Output.Selection.NONE);
                }
                case "__typename" -> fields.add(new Output.Constant(eachName, type.getName()));
                default -> fields.add(facets(eachName, level, edge, typeOf(type, each), arguments, each));
            }
        }
        return new Output.Page(name, new Target(below.number, key, Output.Selection.NONE), total, arguments, fields);
    }

    private Output facets(
            SerializableString name,
            @Nullable Level level,
            Edge edge,
            GraphQLObjectType type,
            Arguments arguments,
            MergedField field) {
        var counted = levels.count(level, edge, arguments);
        var facet = counted.thing(graph).facets().get(field.getName());
        if (facet == null) {
            throw new NotDeclared(field.getName());
        }
        var value = counted.column(facet.expression().apply(levels.call(arguments, level), counted.row));
        var fields = collect(type, field).getSubFieldsList().stream()
                .<Output>map(each -> switch (each.getName()) {
                    case "count" -> new Output.Total(name(each.getResultKey()));
                    case "__typename" -> new Output.Constant(name(each.getResultKey()), type.getName());
                    default -> new Output.Value(name(each.getResultKey()), value, true);
                })
                .toList();
        var target = new Target(counted.number, levels.key(level, edge), Output.Selection.NONE);
        return new Output.Facets(name, target, value, fields);
    }

    private List<Output> edges(Level below, Output.Position position, GraphQLObjectType type, MergedField field) {
        var steps = new ArrayList<Output>();
        for (var each : collect(type, field).getSubFieldsList()) {
            var name = name(each.getResultKey());
            steps.add(
                    switch (each.getName()) {
                        case "cursor" -> new Output.Cursor(name, position);
                        case "node" -> new Output.Node(name, select(below, returned(type, each), each));
                        default -> new Output.Constant(name, type.getName());
                    });
        }
        return steps;
    }

    private List<Output> facts(GraphQLObjectType type, MergedField field) {
        return collect(type, field).getSubFieldsList().stream()
                .<Output>map(each -> each.getName().equals("__typename")
                        ? new Output.Constant(name(each.getResultKey()), type.getName())
                        : new Output.Fact(name(each.getResultKey()), each.getName()))
                .toList();
    }

    private static GraphQLObjectType typeOf(GraphQLObjectType type, MergedField field) {
        return (GraphQLObjectType) GraphQLTypeUtil.unwrapAll(returned(type, field));
    }

    private static GraphQLType returned(GraphQLObjectType type, MergedField field) {
        return type.getFieldDefinition(field.getName()).getType();
    }

    private boolean possible(@Nullable GraphQLType returned, GraphQLObjectType type) {
        if (returned == null) {
            return true;
        }
        return switch (GraphQLTypeUtil.unwrapAll(returned)) {
            case GraphQLObjectType same -> same.equals(type);
            case GraphQLNamedType several -> request.schema().isPossibleType(several, type);
        };
    }

    private MergedSelectionSet collect(GraphQLObjectType type, MergedField field) {
        return COLLECTOR.collectFields(parameters(request, type), field);
    }

    private MergedSelectionSet collect(GraphQLObjectType type, graphql.language.SelectionSet selection) {
        return COLLECTOR.collectFields(parameters(request, type), selection);
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

    private static boolean isPage(GraphQLType type) {
        return type instanceof GraphQLNamedType named && named.getName().endsWith("Connection");
    }

    private static boolean required(GraphQLFieldDefinition definition) {
        return GraphQLTypeUtil.isNonNull(definition.getType());
    }

    private static SerializableString name(String name) {
        return new SerializedString(name);
    }
}
