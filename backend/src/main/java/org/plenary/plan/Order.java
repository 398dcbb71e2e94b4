package org.plenary.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Table;

/** The order of a list, one direction for all its expressions, e.g. by symbol; the key of the thing completes it. */
record Order(Function<Table<?>, List<Field<?>>> expressions, boolean descending) {

    static Order byKey() {
        return new Order(row -> List.of(), false);
    }

    /** All expressions, so that no two rows are equal. */
    List<Field<?>> fields(Thing<?> thing, Table<?> row) {
        var fields = new ArrayList<>(expressions.apply(row));
        fields.add(thing.id(row));
        if (thing.key(row).size() > 1) {
            fields.add(thing.key(row).getFirst());
        }
        return fields;
    }

    List<OrderField<?>> sort(Thing<?> thing, Table<?> row, boolean reversed) {
        var sorted = new ArrayList<OrderField<?>>();
        fields(thing, row).forEach(field -> sorted.add(descending != reversed ? field.desc() : field.asc()));
        return sorted;
    }
}
