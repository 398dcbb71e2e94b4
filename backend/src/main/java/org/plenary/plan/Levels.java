package org.plenary.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The levels of a plan in the making: how each restates the scope of those above it. */
final class Levels {

    private static final DSLContext RENDERER = DSL.using(SQLDialect.POSTGRES);

    static {
        RENDERER.configuration().data(Served.IN_A_PLAN, true);
    }

    private final Graph graph;
    private final Request request;
    private final Parameters parameters = new Parameters();
    private final List<Level> levels = new ArrayList<>();
    /** Pages at the root that no level has restated yet. */
    private final Set<Level> rootPages = new HashSet<>();
    /** What reads the keys of the others. */
    private final List<Select<?>> keys = new ArrayList<>();

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
    private Scope scope(Level level) {
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

    Level below(@Nullable Level level, Edge edge, Arguments arguments) {
        var thing = graph.thing(edge.child);
        var row = thing.alias("t" + levels.size());
        var visible = graph.guarded(edge) ? DSL.noCondition() : graph.visible(request.role(), thing, row);
        var call = call(arguments, level);
        if (level == null) {
            var scope = new Scope(row, edge.join.on(call, row, row).and(visible));
            return add(
                            thing,
                            row,
                            scope,
                            scope,
                            List.of(),
                            Order.of(call, edge, thing).keys(thing, row),
                            false,
                            Cost.one(null))
                    .ledBy(call);
        }
        if (edge.kind == Edge.Kind.REFERS && edge.foreignKey != null) {
            var key = thing.key(row);
            var scope = new Scope(
                    row,
                    scope(level).holds(key, edge.foreignKey.apply(level.row)).and(visible));
            return add(thing, row, scope, scope, key, List.of(), false, Cost.one(level))
                    .ledBy(call);
        }
        var above = scope(level);
        var rows = new Scope(edge.extend(above.from(), call, level.row, row, visible), above.where());
        return chained(level, edge, row, rows, Order.of(call, edge, thing).keys(thing, row), false, Cost.list(level))
                .ledBy(call);
    }

    /** One page for each row above: a lateral join with one row more than the page has, to know whether there is more. */
    Level page(@Nullable Level level, Edge edge, Arguments arguments) {
        var thing = graph.thing(edge.child);
        var row = thing.alias("t" + levels.size());
        var inner = thing.alias("p" + levels.size());
        var call = call(arguments, level);
        var order = Order.of(call, edge, thing);
        var keys = order.keys(thing, inner);
        var paging = Paging.of(request.values(arguments));
        var page = DSL.select(inner.asterisk())
                .from(inner)
                .where(edge.join.on(call, level == null ? inner : level.row, inner))
                .and(graph.visible(request.role(), thing, inner))
                .and(Filters.of(graph, call, thing, inner))
                .and(cursors(arguments, paging, list(edge, order), keys))
                .orderBy(Order.sort(keys, paging.fromEnd()))
                .limit(parameters.add(
                        Integer.class, now -> Paging.of(now.values(arguments)).size() + 1));
        var outer = order.keys(thing, row);
        if (level == null) {
            var scope = new Scope(page.asTable(row.getName()), DSL.noCondition());
            var cost = Cost.page(null, arguments);
            var root = add(thing, row, scope, scope, List.of(), outer, paging.fromEnd(), cost)
                    .ledBy(call);
            rootPages.add(root);
            return root;
        }
        var above = scope(level);
        var joined = above.from().crossJoin(DSL.lateral(page).as(row.getName()));
        var rows = new Scope(joined, above.where());
        return chained(level, edge, row, rows, outer, paging.fromEnd(), Cost.page(level, arguments))
                .ledBy(call);
    }

    Level count(@Nullable Level level, Edge edge, Arguments arguments) {
        var thing = graph.thing(edge.child);
        var row = thing.alias("t" + levels.size());
        var call = call(arguments, level);
        var joined = edge.join
                .on(call, level == null ? row : level.row, row)
                .and(graph.visible(request.role(), thing, row))
                .and(Filters.of(graph, call, thing, row));
        var scope = level == null
                ? new Scope(row, joined)
                : new Scope(
                        scope(level).from().join(row).on(joined), scope(level).where());
        var group = level == null ? List.<Field<UUID>>of() : level.thing(graph).key(level.row);
        return add(null, row, scope, scope, group, List.of(), false, Cost.one(level));
    }

    /** The one row with the key of the request. */
    Level single(Thing<?> thing) {
        var row = thing.alias("t" + levels.size());
        Condition condition = graph.visible(request.role(), thing, row);
        var key = thing.key(row);
        for (var i = 0; i < key.size(); i++) {
            var part = i;
            condition = condition.and(
                    key.get(i).eq(parameters.add(UUID.class, now -> now.key().get(part))));
        }
        var scope = new Scope(row, condition);
        return add(thing, row, scope, scope, List.of(), List.of(), false, Cost.one(null));
    }

    /** The rows with the ids of the arguments, each in its current edition. */
    Level byId(Thing<?> thing, Arguments arguments) {
        var row = thing.alias("t" + levels.size());
        var known = graph;
        var ids = parameters.add(
                UUID[].class,
                now -> Ids.read(known, now.values(arguments)).stream()
                        .filter(id -> id.type().equals(thing.name()))
                        .map(NodeId::id)
                        .toArray(UUID[]::new));
        return byId(thing, row, ids, now -> Ids.given(now.values(arguments)).size());
    }

    /** The rows whose ids are the key of the request, each in its current edition. */
    Level byKey(Thing<?> thing) {
        var ids = parameters.add(UUID[].class, now -> now.key().toArray(UUID[]::new));
        return byId(
                thing, thing.alias("t" + levels.size()), ids, now -> now.key().size());
    }

    private Level byId(Thing<?> thing, Table<?> row, Field<UUID[]> ids, ToIntFunction<Request> most) {
        var id = thing.id(row);
        var scope = new Scope(
                row,
                id.eq(DSL.any(ids))
                        .and(graph.visible(request.role(), thing, row))
                        .and(thing.current(request.role(), row)));
        return add(thing, row, scope, scope, List.of(id), List.of(), false, new Cost(null, most));
    }

    Plan plan(List<Output> steps) {
        var first = text(keys);
        var then = text(levels.stream().map(Level::query).toList());
        var shapes = levels.stream().map(Rows.Shape::of).toList();
        return new Plan(
                first,
                then,
                shapes,
                steps,
                levels.stream().map(level -> level.cost).toList());
    }

    private Plan.Text text(List<? extends Select<?>> queries) {
        var order = new ArrayList<Parameter>();
        var texts = queries.stream()
                .map(query -> parameters.resolve(RENDERER.renderInlined(query), order))
                .toList();
        return new Plan.Text(String.join("; ", texts), order);
    }

    private Level chained(
            Level level, Edge edge, Table<?> row, Scope rows, List<Order.Key> order, boolean reversed, Cost cost) {
        var thing = graph.thing(edge.child);
        // A row that several rows above share must be restated once only.
        var scope = edge.kind == Edge.Kind.LINKS ? new Scope(row, rows.holds(thing.key(row), thing.key(row))) : rows;
        return add(thing, row, rows, scope, level.thing(graph).key(level.row), order, reversed, cost);
    }

    private Condition cursors(Arguments arguments, Paging paging, String list, List<Order.Key> keys) {
        var condition = DSL.noCondition();
        if (paging.after() != null) {
            condition = condition.and(Keyset.after(keys, bound(arguments, "after", list, keys)));
        }
        if (paging.before() != null) {
            condition = condition.and(Keyset.before(keys, bound(arguments, "before", list, keys)));
        }
        return condition;
    }

    private List<Field<?>> bound(Arguments arguments, String argument, String list, List<Order.Key> keys) {
        var types = keys.stream().<Class<?>>map(key -> key.field().getType()).toList();
        var bound = new ArrayList<Field<?>>();
        for (var i = 0; i < types.size(); i++) {
            var at = i;
            bound.add(parameters.add(types.get(i), now -> {
                var cursor = String.valueOf(now.values(arguments).get(argument));
                return Cursor.read(argument, list, cursor, types).get(at);
            }));
        }
        return bound;
    }

    private Level add(
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
