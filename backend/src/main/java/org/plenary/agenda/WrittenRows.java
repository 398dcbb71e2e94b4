package org.plenary.agenda;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.QueryPart;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** What one statement writes of many things: a table with a column for each that is written, a row for each thing. */
final class WrittenRows<R> {

    private static final Name NAME = DSL.name("written");

    private final List<R> things;
    private final Map<Field<?>, Field<?>> values = new LinkedHashMap<>();

    WrittenRows(List<R> things) {
        this.things = things;
    }

    <T> WrittenRows<R> with(Field<T> column, Function<R, @Nullable T> value) {
        values.put(
                column,
                DSL.val(
                        things.stream().map(value).toArray(),
                        column.getDataType().array()));
        return this;
    }

    Table<?> table() {
        var places = IntStream.range(0, values.size()).mapToObj("{%d}"::formatted);
        return DSL.table(
                        places.collect(Collectors.joining(", ", "unnest(", ")")),
                        values.values().toArray(QueryPart[]::new))
                .as(
                        NAME,
                        values.keySet().stream().map(Field::getUnqualifiedName).toArray(Name[]::new));
    }

    /** The column of that table which holds what is written into that one. */
    <T> Field<T> of(Field<T> column) {
        return DSL.field(NAME.append(column.getUnqualifiedName()), column.getDataType());
    }

    /** The columns of that table by those into which they are written. */
    Map<Field<?>, Field<?>> columns() {
        return values.keySet().stream()
                .collect(Collectors.toMap(Function.identity(), this::of, (one, other) -> one, LinkedHashMap::new));
    }
}
