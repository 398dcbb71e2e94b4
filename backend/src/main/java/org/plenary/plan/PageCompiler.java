package org.plenary.plan;

import graphql.execution.MergedField;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.plan.Output.Target;
import tools.jackson.core.SerializableString;

/** Turns the selection of a page into steps: its rows as nodes or edges, what is said of it, its total and its facets. */
record PageCompiler(Graph graph, Selected selected, Levels levels, PageLevels rows, Selections selections) {

    /** What is written of the rows of a level. */
    interface Selections {
        Output.Selection of(Level level, @Nullable GraphQLType returned, MergedField field);
    }

    Output page(
            SerializableString name,
            @Nullable Level level,
            Edge edge,
            GraphQLObjectType type,
            Arguments arguments,
            MergedField field) {
        var below = rows.page(level, edge, arguments);
        var key = levels.key(level, edge);
        var position = new Output.Position(levels.list(edge, arguments), below.ordered());
        var fields = new ArrayList<Output>();
        Target total = null;
        for (var each : selected.of(type, field)) {
            var eachName = Compiler.name(each.getResultKey());
            switch (each.getName()) {
                case "nodes" ->
                    fields.add(new Output.Nodes(eachName, selections.of(below, Selected.returned(type, each), each)));
                case "edges" ->
                    fields.add(new Output.Edges(eachName, edges(below, position, Selected.typeOf(type, each), each)));
                case "pageInfo" ->
                    fields.add(new Output.Info(eachName, facts(Selected.typeOf(type, each), each), position));
                case "totalCount" -> {
                    fields.add(new Output.Total(eachName));
                    total = new Target(rows.count(level, edge, arguments).number, key, Output.Selection.NONE);
                }
                case "__typename" -> fields.add(new Output.Constant(eachName, type.getName()));
                default -> fields.add(facets(eachName, level, edge, Selected.typeOf(type, each), arguments, each));
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
        var counted = rows.count(level, edge, arguments);
        var facet = counted.thing(graph).facets().get(field.getName());
        if (facet == null) {
            throw new Compiler.NotDeclared(field.getName());
        }
        var value = counted.column(facet.expression().apply(levels.call(arguments, level), counted.row));
        var fields = selected.of(type, field).stream()
                .<Output>map(each -> switch (each.getName()) {
                    case "count" -> new Output.Total(Compiler.name(each.getResultKey()));
                    case "__typename" -> new Output.Constant(Compiler.name(each.getResultKey()), type.getName());
                    default -> new Output.Value(Compiler.name(each.getResultKey()), value, true);
                })
                .toList();
        var target = new Target(counted.number, levels.key(level, edge), Output.Selection.NONE);
        return new Output.Facets(name, target, value, fields);
    }

    private List<Output> edges(Level below, Output.Position position, GraphQLObjectType type, MergedField field) {
        var steps = new ArrayList<Output>();
        for (var each : selected.of(type, field)) {
            var name = Compiler.name(each.getResultKey());
            steps.add(
                    switch (each.getName()) {
                        case "cursor" -> new Output.Cursor(name, position);
                        case "node" -> new Output.Node(name, selections.of(below, Selected.returned(type, each), each));
                        default -> new Output.Constant(name, type.getName());
                    });
        }
        return steps;
    }

    private List<Output> facts(GraphQLObjectType type, MergedField field) {
        return selected.of(type, field).stream()
                .<Output>map(each -> each.getName().equals("__typename")
                        ? new Output.Constant(Compiler.name(each.getResultKey()), type.getName())
                        : new Output.Fact(Compiler.name(each.getResultKey()), each.getName()))
                .toList();
    }
}
