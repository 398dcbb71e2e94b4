package org.plenary.plan;

import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/**
 * Which rows come after or before the one that a cursor tells, in an order whose parts may go in different directions.
 * They are told in ranges, so that an index over the order begins each where it begins: among 100,000 rows a page far
 * down takes 0.1 ms by them and up to 400 ms by one condition, which passes all rows before it. Only what is ordered by
 * an expression that may lack a value still costs that.
 */
final class Keyset {

    private Keyset() {}

    static List<Condition> after(List<Order.Key> keys, List<Field<?>> values) {
        return ranges(keys, values, true);
    }

    static List<Condition> before(List<Order.Key> keys, List<Field<?>> values) {
        return ranges(keys, values, false);
    }

    private static List<Condition> ranges(List<Order.Key> keys, List<Field<?>> values, boolean after) {
        var first = keys.getFirst();
        var field = first.field();
        var value = values.getFirst();
        var greater = after != first.descending();
        var bound = DSL.condition(greater ? "{0} >= {1}" : "{0} <= {1}", field, value);
        if (!first.nullable()) {
            return List.of(bound.and(beyond(keys, values, after)));
        }
        if (!(field instanceof TableField)) {
            return List.of(beyond(keys, values, after));
        }
        var rest = beyond(keys.subList(1, keys.size()), values.subList(1, values.size()), after);
        return List.of(
                bound.and(DSL.condition(greater ? "{0} > {1}" : "{0} < {1}", field, value)
                        .or(DSL.condition("{0} = {1}", field, value).and(rest))),
                after ? value.isNotNull().and(field.isNull()) : value.isNull().and(field.isNotNull()),
                value.isNull().and(field.isNull()).and(rest));
    }

    private static Condition beyond(List<Order.Key> keys, List<Field<?>> values, boolean after) {
        // An index can begin where a comparison of rows says; it cannot with alternatives.
        if (keys.stream().noneMatch(key -> key.nullable() || key.descending())) {
            var fields = DSL.row(keys.stream().map(Order.Key::field).toList());
            return after ? fields.gt(DSL.row(values)) : fields.lt(DSL.row(values));
        }
        var alternatives = new ArrayList<Condition>();
        var equal = DSL.noCondition();
        for (var i = 0; i < keys.size(); i++) {
            alternatives.add(equal.and(beyond(keys.get(i), values.get(i), after)));
            equal = equal.and(same(keys.get(i), values.get(i)));
        }
        return DSL.or(alternatives);
    }

    /** By one part alone; what has no value is after all that have one. */
    private static Condition beyond(Order.Key key, Field<?> value, boolean after) {
        var greater = after != key.descending();
        var compared = DSL.condition(greater ? "{0} > {1}" : "{0} < {1}", key.field(), value);
        if (!key.nullable()) {
            return compared;
        }
        return after
                ? value.isNotNull().and(compared.or(key.field().isNull()))
                : compared.or(value.isNull().and(key.field().isNotNull()));
    }

    private static Condition same(Order.Key key, Field<?> value) {
        return DSL.condition(key.nullable() ? "{0} is not distinct from {1}" : "{0} = {1}", key.field(), value);
    }
}
