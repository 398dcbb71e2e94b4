package org.plenary.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The levels of pages and of what is counted beside them. */
record PageLevels(Graph graph, Request request, Levels levels) {

    /** One page for each row above: a lateral join with one row more than the page has, to know whether there is more. */
    Level page(@Nullable Level level, Edge edge, Arguments arguments) {
        return levels.known(new Levels.Way(level, edge, arguments), () -> made(level, edge, arguments));
    }

    private Level made(@Nullable Level level, Edge edge, Arguments arguments) {
        var thing = graph.thing(edge.child);
        var row = levels.alias(thing);
        var inner = thing.alias("p_" + row.getName());
        var call = levels.call(arguments, level);
        var order = Order.of(call, edge, thing);
        var keys = order.keys(thing, inner);
        var paging = Paging.of(request.values(arguments));
        var page = DSL.select(inner.asterisk())
                .from(inner)
                .where(edge.join.on(call, level == null ? inner : level.row, inner))
                .and(graph.visible(request.role(), edge, thing, inner))
                .and(Filters.of(graph, call, thing, inner))
                .and(cursors(arguments, paging, Levels.list(edge, order), keys))
                .orderBy(Order.sort(keys, paging.fromEnd()))
                .limit(levels.parameters()
                        .add(
                                Integer.class,
                                now -> Paging.of(now.values(arguments)).size() + 1));
        var outer = order.keys(thing, row);
        if (level == null) {
            var scope = new Scope(page.asTable(row.getName()), DSL.noCondition());
            var cost = Cost.page(null, arguments);
            var root = levels.add(thing, row, scope, scope, List.of(), outer, paging.fromEnd(), cost)
                    .ledBy(call);
            levels.addRootPage(root);
            return root;
        }
        var above = levels.scope(level);
        var joined = above.from().crossJoin(DSL.lateral(page).as(row.getName()));
        var rows = new Scope(joined, above.where());
        return levels.chained(level, edge, row, rows, outer, paging.fromEnd(), Cost.page(level, arguments))
                .ledBy(call);
    }

    Level count(@Nullable Level level, Edge edge, Arguments arguments) {
        var thing = graph.thing(edge.child);
        var row = levels.alias(thing);
        var call = levels.call(arguments, level);
        var joined = edge.join
                .on(call, level == null ? row : level.row, row)
                .and(graph.visible(request.role(), edge, thing, row))
                .and(Filters.of(graph, call, thing, row));
        var scope = level == null
                ? new Scope(row, joined)
                : new Scope(
                        levels.scope(level).from().join(row).on(joined),
                        levels.scope(level).where());
        var group = level == null ? List.<Field<UUID>>of() : level.thing(graph).key(level.row);
        return levels.add(null, row, scope, scope, group, List.of(), false, Cost.one(level));
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
            bound.add(levels.parameters().add(types.get(i), now -> {
                var cursor = String.valueOf(now.values(arguments).get(argument));
                return Cursor.read(argument, list, cursor, types).get(at);
            }));
        }
        return bound;
    }
}
