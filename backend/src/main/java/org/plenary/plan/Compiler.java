package org.plenary.plan;

import graphql.execution.MergedField;
import graphql.language.Field;
import graphql.schema.GraphQLFieldDefinition;
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

    private final Graph graph;
    private final Request request;
    private final Selected selected;
    private final Levels levels;
    private final KeyLevels keys;
    private final EdgeCompiler edges;

    private Compiler(Graph graph, Request request) {
        this.graph = graph;
        this.request = request;
        this.selected = new Selected(request);
        this.levels = new Levels(graph, request);
        this.keys = new KeyLevels(graph, request, levels);
        this.edges = new EdgeCompiler(
                graph,
                request,
                selected,
                levels,
                new PageCompiler(graph, selected, levels, new PageLevels(graph, request, levels), this::select),
                this::select);
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
        var level = compiler.keys.single(thing);
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
                var level = compiler.keys.byKey(thing);
                targets.put(type, new Target(level.number, List.of(), compiler.select(level, returned, field)));
            });
        }
        return compiler.levels.plan(List.of(new Output.Each(name(field.getResultKey()), targets)));
    }

    private Plan query() {
        var type = request.schema().getQueryType();
        var steps = new ArrayList<Output>();
        for (var field : selected.of(type, request.operation().getSelectionSet())) {
            steps.add(step(null, type, field));
        }
        return levels.plan(steps);
    }

    /** What is written of the rows of a level, by the types that they may have where the field has that type. */
    Output.Selection select(Level level, @Nullable GraphQLType returned, MergedField field) {
        var thing = level.thing(graph);
        var byKind = new LinkedHashMap<String, List<Output>>();
        // The same field of several types leads to the same rows, so it is compiled once.
        var shared = new HashMap<List<Field>, Output>();
        thing.kinds().forEach((kind, typeName) -> {
            var type = request.schema().getObjectType(typeName);
            if (!selected.possible(returned, type)) {
                return;
            }
            var steps = new ArrayList<Output>();
            for (var each : selected.of(type, field)) {
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
                    : edges.edge(name, null, "Query", definition, field);
        }
        var thing = level.thing(graph);
        if (field.getName().equals("id")) {
            return new Output.Id(name, thing.name(), level.column(thing.id(level.row)));
        }
        return switch (thing.properties().get(field.getName())) {
            case Property.Value value ->
                new Output.Value(name, level.column(expression(value, level, definition, field)), required(definition));
            case Property.Part part -> part(name, part, level, definition, field);
            case null -> edges.edge(name, level, thing.name(), definition, field);
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
        for (var each : selected.of(type, field)) {
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

    private Output byId(SerializableString name, GraphQLFieldDefinition definition, MergedField field) {
        var arguments = Arguments.of(definition, field);
        var targets = new LinkedHashMap<String, Target>();
        var several = field.getName().equals("nodes");
        for (var type : Ids.types(request.values(arguments))) {
            graph.findNode(type).ifPresent(thing -> {
                var level = several ? keys.byIds(thing, arguments) : keys.byId(thing, arguments);
                targets.put(type, new Target(level.number, List.of(), select(level, definition.getType(), field)));
            });
        }
        return new Output.ById(name, targets, arguments, several);
    }

    static boolean required(GraphQLFieldDefinition definition) {
        return GraphQLTypeUtil.isNonNull(definition.getType());
    }

    static SerializableString name(String name) {
        return new SerializedString(name);
    }
}
