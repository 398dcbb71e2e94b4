package org.plenary.plan;

import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Which rows come after or before the one that a cursor tells, in an order whose parts may go in different directions. */
final class Keyset {

    private Keyset() {}

    static Condition after(List<Order.Key> keys, List<Field<?>> values) {
        return beyond(keys, values, true);
    }

    static Condition before(List<Order.Key> keys, List<Field<?>> values) {
        return beyond(keys, values, false);
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
