package org.plenary.plan;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;

/** A field that needs no other row, e.g. {@code ordinal} or {@code entitlement} of a meeting. */
sealed interface Property {

    /** A scalar or enum, or a list of such. */
    record Value(BiFunction<Call, Table<?>, Field<?>> expression) implements Property {}

    /** An object whose fields are values of the same row; null where the row has none of it. */
    record Part(String type, Function<Table<?>, Condition> present, Map<String, Value> fields) implements Property {}
}
