package org.plenary.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The levels of a plan in the making: how each restates the scope of those above it. */
final class Levels {

    private final Graph graph;
    private final Request request;
    private final Parameters parameters = new Parameters();
    private final List<Level> levels = new ArrayList<>();
    /** Pages at the root that no level has restated yet. */
    private final Set<Level> rootPages = new HashSet<>();
    /** What led to a level, so that whatever leads there again finds it. */
    private final Map<Way, Level> known = new HashMap<>();
    /** What reads the keys of the others. */
    private final List<Select<?>> keys = new ArrayList<>();

    private final Map<Way, Joined> joined = new HashMap<>();

    /** A row that is read with the one that refers to it. */
    record Joined(Level level, int there) {}

    /** A field with the same arguments, of the rows of the same level. */
    record Way(@Nullable Level level, Edge edge, Arguments arguments) {}

    Levels(Graph graph, Request request) {
        this.graph = graph;
        this.request = request;
    }

    /** The use of a field of a row, which some other field has led to; of the query itself none. */
    Call call(Arguments arguments, @Nullable Level level) {
        return new PlannedCall(request, arguments, parameters, level == null ? null : level.call());
    }

    /** The columns of a row above that hold the key of its rows below. */
    List<Integer> key(@Nullable Level level, Edge edge) {
        if (level == null) {
            return List.of();
        }
        return level.columns(
                edge.kind == Edge.Kind.REFERS && edge.foreignKey != null
                        ? edge.foreignKey.apply(level.row)
                        : level.thing(graph).key(level.row));
    }

    /** A list in its order by name, for its cursors. */
    String list(Edge edge, Arguments arguments) {
        return list(edge, Order.of(call(arguments, null), edge, graph.thing(edge.child)));
    }

    static String list(Edge edge, Order order) {
        return edge.name + " " + order.name();
    }

    /** The scope of a level for those below. A page at the root is not restated: its keys are read before all else. */
    Scope scope(Level level) {
        if (rootPages.remove(level)) {
            var key = level.thing(graph).key(level.row);
            var number = keys.size();
            var known = new ArrayList<Field<UUID[]>>();
            for (var i = 0; i < key.size(); i++) {
                var at = i;
                known.add(parameters.add(UUID[].class, now -> now.keys(number, at)));
            }
            var page = level.narrow(new Scope(level.row, among(key, known)));
            keys.add(DSL.select(key).from(page.from()));
        }
        return level.scope();
    }

    private static Condition among(List<Field<UUID>> key, List<Field<UUID[]>> known) {
        return known.size() == 1
                ? key.getFirst().eq(DSL.any(known.getFirst()))
                : DSL.condition(
                        "({0}, {1}) in (select * from unnest({2}, {3}))",
                        key.get(0), key.get(1), known.get(0), known.get(1));
    }

    /** The level that a field leads to, made by need: the same field may be selected at several depths of a tree. */
    Level known(Way way, Supplier<Level> made) {
        var found = known.get(way);
        if (found == null) {
            found = made.get();
            known.put(way, found);
        }
        return found;
    }

    Level below(@Nullable Level level, Edge edge, Arguments arguments) {
        return known(new Way(level, edge, arguments), () -> made(level, edge, arguments));
    }

    private Level made(@Nullable Level level, Edge edge, Arguments arguments) {
        var thing = graph.thing(edge.child);
        var row = thing.alias("t" + levels.size());
        var visible = graph.visible(request.role(), edge, thing, row);
        var call = call(arguments, level);
        if (level == null) {
            var wanted = edge.join.on(call, row, row).and(visible);
            return one(
                            thing,
                            row,
                            wanted,
                            List.of(),
                            Order.of(call, edge, thing).keys(thing, row))
                    .ledBy(call);
        }
        if (edge.kind == Edge.Kind.REFERS && edge.foreignKey != null) {
            var key = thing.key(row);
            var scope = new Scope(
                    row,
                    holders(level).holds(key, edge.foreignKey.apply(level.row)).and(visible));
            return add(thing, row, scope, scope, key, List.of(), false, Cost.one(level))
                    .ledBy(call);
        }
        var above = scope(level);
        var rows = new Scope(edge.extend(above.from(), call, level.row, row, visible), above.where());
        var all = new Scope(edge.extendToUnseen(above.from(), call, level.row, row), above.where());
        return chained(level, edge, row, rows, Order.of(call, edge, thing).keys(thing, row), false, Cost.list(level))
                .amongUnseen(all)
                .ledBy(call);
    }

    private Scope holders(Level level) {
        scope(level);
        return level.holders();
    }

    /** The plan of these levels. */
    Plan plan(List<Output> steps) {
        return Plan.of(
                Plan.Text.of(keys, parameters),
                Plan.Text.of(levels.stream().map(Level::query).toList(), parameters),
                levels.stream().map(Rows.Shape::of).toList(),
                steps,
                levels.stream().map(level -> level.cost).toList());
    }

    /** How the rows of the next level are called. */
    <T extends Table<?>> T alias(Thing<T> thing) {
        return thing.alias("t" + levels.size());
    }

    /** Puts off the scope of a page at the root until its keys are read. */
    void addRootPage(Level page) {
        rootPages.add(page);
    }

    Parameters parameters() {
        return parameters;
    }

    /** All rows of trees down to some depth, by the key of the row that they stand below. */
    Level tree(Level level, Edge edge, Edge.Tree tree, Arguments arguments, int depth) {
        var all = graph.edges(tree.all()).getFirst();
        var thing = graph.thing(edge.child);
        var row = alias(thing);
        var call = call(arguments, level);
        var above = scope(level);
        var joined = above.from()
                .join(row)
                .on(all.join
                        .on(call, level.row, row)
                        .and(graph.visible(request.role(), all, thing, row))
                        .and(tree.depth().apply(row).le(DSL.inline(depth))));
        var rows = new Scope(joined, above.where());
        var order = Order.of(call, edge, thing).keys(thing, row);
        return add(thing, row, rows, rows, tree.above().apply(row), order, false, Cost.tree(level, depth))
                .ledBy(call)
                .ofTree(tree);
    }

    /** Whether the row that a row of the level refers to is there and may be seen. */
    Field<Boolean> seen(Level level, Edge edge, Function<Table<?>, List<Field<UUID>>> foreignKey) {
        var thing = graph.thing(edge.child);
        var row = thing.alias("e_" + edge.child.getName());
        var held = foreignKey.apply(level.row);
        var visible = graph.visible(request.role(), edge, thing, row);
        if (edge.fromAbove() != null && visible.equals(DSL.noCondition())) {
            return DSL.field(held.getLast().isNotNull());
        }
        var seen = DSL.exists(DSL.selectOne()
                .from(row)
                .where(Graph.equal(thing.key(row), held))
                .and(visible));
        return DSL.field(held.getLast().isNotNull().and(seen));
    }

    /**
     * The row that each row of the level refers to, read with it, and the column that says whether it is there and may be
     * seen. For rows that lead no further.
     */
    Joined joined(Level level, Edge edge, Arguments arguments, Function<Table<?>, List<Field<UUID>>> foreignKey) {
        return joined.computeIfAbsent(new Way(level, edge, arguments), way -> {
            var thing = graph.thing(edge.child);
            var row = thing.alias("r" + joined.size());
            var key = thing.key(row);
            var on = Graph.equal(key, foreignKey.apply(level.row)).and(graph.visible(request.role(), edge, thing, row));
            var there = level.column(DSL.field(key.getLast().isNotNull()));
            return new Joined(level.joined(thing, row, on).ledBy(call(arguments, level)), there);
        });
    }

    /** A row by itself, with nothing above. */
    Level one(Thing<?> thing, Table<?> row, Condition wanted, List<Field<UUID>> group, List<Order.Key> order) {
        return add(thing, row, new Scope(row, wanted), Scope.one(row, wanted), group, order, false, Cost.one(null));
    }

    /** Rows that follow from those of a level. */
    Level chained(
            Level level, Edge edge, Table<?> row, Scope rows, List<Order.Key> order, boolean reversed, Cost cost) {
        var thing = graph.thing(edge.child);
        // A row that several rows above share must be restated once only.
        var scope = edge.kind == Edge.Kind.LINKS ? new Scope(row, rows.holds(thing.key(row), thing.key(row))) : rows;
        return add(thing, row, rows, scope, level.thing(graph).key(level.row), order, reversed, cost);
    }

    Level add(
            @Nullable Thing<?> thing,
            Table<?> row,
            Scope rows,
            Scope scope,
            List<? extends Field<?>> group,
            List<Order.Key> order,
            boolean reversed,
            Cost cost) {
        var level = new Level(levels.size(), thing, row, rows, scope, group, order, reversed, cost);
        levels.add(level);
        return level;
    }
}
