package org.plenary.plan;

import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** The levels of rows that a request names, by their ids or their keys. */
record KeyLevels(Graph graph, Request request, Levels levels) {

    /** The one row with the key of the request. */
    Level single(Thing<?> thing) {
        var row = levels.alias(thing);
        Condition condition = graph.visible(request.role(), thing, row);
        var key = thing.key(row);
        for (var i = 0; i < key.size(); i++) {
            var part = i;
            condition = condition.and(key.get(i)
                    .eq(levels.parameters().add(UUID.class, now -> now.key().get(part))));
        }
        return levels.one(thing, row, condition, List.of(), List.of());
    }

    /** The row with the id of the argument, in its current edition. As one value it lets the database expect one row. */
    Level byId(Thing<?> thing, Arguments arguments) {
        var known = graph;
        var id = levels.parameters()
                .add(
                        UUID.class,
                        now -> Ids.read(known, now.values(arguments)).getFirst().id());
        var row = levels.alias(thing);
        var wanted = current(thing, row, thing.id(row).eq(id));
        return levels.one(thing, row, wanted, List.of(thing.id(row)), List.of());
    }

    /** The rows with the ids of the arguments, each in its current edition. */
    Level byIds(Thing<?> thing, Arguments arguments) {
        var known = graph;
        var ids = levels.parameters()
                .add(
                        UUID[].class,
                        now -> Ids.read(known, now.values(arguments)).stream()
                                .filter(id -> id.type().equals(thing.name()))
                                .map(NodeId::id)
                                .toArray(UUID[]::new));
        return byIds(thing, ids, now -> Ids.given(now.values(arguments)).size());
    }

    /** The rows whose ids are the key of the request, each in its current edition. */
    Level byKey(Thing<?> thing) {
        var ids = levels.parameters().add(UUID[].class, now -> now.key().toArray(UUID[]::new));
        return byIds(thing, ids, now -> now.key().size());
    }

    private Level byIds(Thing<?> thing, Field<UUID[]> ids, ToIntFunction<Request> most) {
        var row = levels.alias(thing);
        var id = thing.id(row);
        var scope = new Scope(row, current(thing, row, id.eq(DSL.any(ids))));
        return levels.add(thing, row, scope, scope, List.of(id), List.of(), false, new Cost(null, most));
    }

    private Condition current(Thing<?> thing, Table<?> row, Condition wanted) {
        return wanted.and(graph.visible(request.role(), thing, row)).and(thing.current(request.role(), row));
    }
}
