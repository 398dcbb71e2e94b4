package org.plenary.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
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
        var wanted = edge.join
                .on(call, level == null ? inner : level.row, inner)
                .and(graph.visible(request.role(), edge, thing, inner))
                .and(Filters.of(graph, call, thing, inner));
        var size = levels.parameters()
                .add(Integer.class, now -> Paging.of(now.values(arguments)).size() + 1);
        var ranges = ranges(arguments, paging, Levels.list(edge, order), keys).stream()
                .map(range -> first(inner, wanted.and(range), Order.sort(keys, paging.fromEnd()), size))
                .toList();
        var page = ranges.getFirst();
        if (ranges.size() > 1) {
            var all = thing.alias("u_" + row.getName());
            var either = ranges.stream().reduce(Select::unionAll).orElseThrow().asTable(all.getName());
            page = first(either, DSL.noCondition(), Order.sort(order.keys(thing, all), paging.fromEnd()), size);
        }
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

    private static Select<Record> first(
            Table<?> rows, Condition wanted, List<OrderField<?>> order, Field<Integer> size) {
        return DSL.select(rows.asterisk())
                .from(rows)
                .where(wanted)
                .orderBy(order)
                .limit(size);
    }

    /** Which together are all that lies between the cursors, no row in two of them. */
    private List<Condition> ranges(Arguments arguments, Paging paging, String list, List<Order.Key> keys) {
        var none = List.<Condition>of(DSL.noCondition());
        var after = paging.after() == null ? none : Keyset.after(keys, bound(arguments, "after", list, keys));
        var before = paging.before() == null ? none : Keyset.before(keys, bound(arguments, "before", list, keys));
        return after.stream().flatMap(from -> before.stream().map(from::and)).toList();
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
