package org.plenary.plan;

import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** A row that the standard engine has come to: the thing, its key, and the use of the field that led to it. */
record Found(
        Thing<?> thing,
        List<UUID> key,
        @Nullable Call via,
        @Nullable Origin origin) {

    /** What a row was computed by, where it stands in no table. */
    record Origin(Found above, Edge edge, Call call) {}

    /** A row in a statement: the tables that it is read from, and the condition by which it is that one. */
    record Place(Table<?> row, Table<?> from, Condition is) {}

    Place at(String alias) {
        var row = thing.alias(alias);
        var is = Graph.equal(
                thing.key(row), key.stream().<Field<UUID>>map(DSL::val).toList());
        if (origin == null) {
            return new Place(row, row, is);
        }
        var above = origin.above.at(alias + "a");
        var from = origin.edge.extend(above.from, origin.call, above.row, row, DSL.noCondition());
        return new Place(row, from, above.is.and(is));
    }

    NodeId id() {
        return new NodeId(thing.name(), key.getLast());
    }
}
