package org.plenary.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Function;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Table;
import org.plenary.shared.InvalidInput;

/**
 * The order of a list, e.g. by date, the newest first. What has no value comes last in either direction; the key of the
 * thing completes the order, so that no two rows are equal.
 */
record Order(String name, List<Part> parts) {

    static final int MOST = 5;

    /** Expressions that go in one direction. */
    record Part(Function<Table<?>, List<Field<?>>> expressions, boolean descending) {}

    static Order byKey() {
        return new Order("", List.of());
    }

    /** An order that a subject declares, all in one direction. */
    static Order declared(Function<Table<?>, List<Field<?>>> expressions, boolean descending) {
        return new Order("", List.of(new Part(expressions, descending)));
    }

    /** The order that a call asks for by {@code orderBy}, else that of the field. */
    static Order of(Call call, Edge edge, Thing<?> thing) {
        if (!(call.given("orderBy") instanceof Collection<?> wanted) || wanted.isEmpty()) {
            return edge.order(call, thing);
        }
        if (wanted.size() > MOST) {
            throw InvalidInput.inWords(
                    "orderBy",
                    "There are %d orders; %d are allowed.".formatted(wanted.size(), MOST),
                    "Name the fields that matter; the key completes them.");
        }
        var unargued = new Unargued(call);
        var names = new StringJoiner(",");
        var parts = new ArrayList<Part>();
        for (var each : wanted) {
            var order = (Map<?, ?>) each;
            var constant = String.valueOf(order.get("field"));
            var field = property(constant);
            names.add(constant + " " + order.get("direction"));
            parts.add(new Part(row -> thing.order(field, unargued, row), "DESC".equals(order.get("direction"))));
        }
        return new Order(names.toString(), parts);
    }

    /** The field that a constant of an order means, e.g. startsOn by STARTS_ON. */
    static String property(String constant) {
        return Thing.camelCase(constant.toLowerCase(Locale.ROOT));
    }

    /** What a row is ordered by, the key included. */
    List<Key> keys(Thing<?> thing, Table<?> row) {
        var keys = new ArrayList<Key>();
        for (var part : parts) {
            for (var field : part.expressions().apply(row)) {
                keys.add(new Key(field, part.descending(), field.getDataType().nullable()));
            }
        }
        keys.add(new Key(thing.id(row), false, false));
        if (thing.key(row).size() > 1) {
            keys.add(new Key(thing.key(row).getFirst(), false, false));
        }
        return keys;
    }

    /** One part of an order. */
    record Key(Field<?> field, boolean descending, boolean nullable) {

        OrderField<?> sort(boolean reversed) {
            var sorted = descending != reversed ? field.desc() : field.asc();
            return !nullable ? sorted : reversed ? sorted.nullsFirst() : sorted.nullsLast();
        }
    }

    static List<OrderField<?>> sort(List<Key> keys, boolean reversed) {
        return keys.stream().<OrderField<?>>map(key -> key.sort(reversed)).toList();
    }
}
