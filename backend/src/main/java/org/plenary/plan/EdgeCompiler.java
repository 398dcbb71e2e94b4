package org.plenary.plan;

import graphql.execution.MergedField;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.plan.Output.Target;
import org.plenary.plan.PageCompiler.Selections;
import tools.jackson.core.SerializableString;

/**
 * Turns a field that leads to other things into a step: the level in which they are read, which may be the one above itself,
 * a whole tree, or a page.
 */
record EdgeCompiler(
        Graph graph, Request request, Selected selected, Levels levels, PageCompiler pages, Selections selections) {

    Output edge(
            SerializableString name,
            @Nullable Level level,
            String owner,
            GraphQLFieldDefinition definition,
            MergedField field) {
        var edges = graph.edges(owner, field.getName());
        if (edges.isEmpty()) {
            throw new Compiler.NotDeclared(owner + "." + field.getName());
        }
        var arguments = Arguments.of(definition, field);
        var type = GraphQLTypeUtil.unwrapNonNull(definition.getType());
        if (level != null && level.holds(field.getName())) {
            var key = level.columns(level.thing(graph).key(level.row));
            return new Output.Many(name, List.of(new Target(level.number, key, selections.of(level, type, field))));
        }
        if (isPage(type)) {
            return pages.page(name, level, edges.getFirst(), (GraphQLObjectType) type, arguments, field);
        }
        var targets = edges.stream()
                .map(edge -> target(level, edge, arguments, type, field))
                .toList();
        return GraphQLTypeUtil.isList(type)
                ? new Output.Many(name, targets)
                : new Output.One(
                        name,
                        targets,
                        Compiler.required(definition),
                        edges.getFirst().ambiguity() != null);
    }

    private Target target(
            @Nullable Level level, Edge edge, Arguments arguments, GraphQLType returned, MergedField field) {
        var tree = edge.tree();
        if (level != null && tree != null) {
            var depth = selected.depth(graph.thing(edge.child), tree.below(), field);
            if (depth > 1) {
                var all = levels.tree(level, edge, tree, arguments, depth);
                var key = new ArrayList<>(levels.key(level, edge));
                while (key.size() < all.groupSize) {
                    key.add(Rows.NONE);
                }
                return new Target(all.number, key, selections.of(all, returned, field));
            }
        }
        var named = level == null ? null : named(graph.thing(edge.child), returned, field);
        if (level != null && named != null && edge.kind == Edge.Kind.REFERS && edge.foreignKey != null) {
            return Target.told(level.column(levels.seen(level, edge, edge.foreignKey)), named);
        }
        if (level != null
                && edge.kind == Edge.Kind.REFERS
                && edge.foreignKey != null
                && selected.leadsNowhere(graph.thing(edge.child), returned, field)) {
            var joined = levels.joined(level, edge, arguments, edge.foreignKey);
            return Target.told(joined.there(), selections.of(joined.level(), returned, field));
        }
        var below = levels.below(level, edge, arguments);
        return new Target(below.number, levels.key(level, edge), selections.of(below, returned, field));
    }

    /** What is written of a row of which nothing but its type is asked; null if more is, or a list is wanted. */
    private Output.@Nullable Selection named(Thing<?> thing, GraphQLType returned, MergedField field) {
        if (GraphQLTypeUtil.isList(returned) || thing.kind() != null) {
            return null;
        }
        var type = request.schema().getObjectType(thing.name());
        if (!selected.possible(returned, type)) {
            return null;
        }
        var steps = new ArrayList<Output>();
        for (var each : selected.of(type, field)) {
            if (!each.getName().equals("__typename")) {
                return null;
            }
            steps.add(new Output.Constant(Compiler.name(each.getResultKey()), type.getName()));
        }
        return new Output.Selection(-1, Map.of("", steps));
    }

    private static boolean isPage(GraphQLType type) {
        return type instanceof GraphQLNamedType named && named.getName().endsWith("Connection");
    }
}
