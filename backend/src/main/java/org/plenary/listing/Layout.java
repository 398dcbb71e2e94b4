package org.plenary.listing;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.SelectField;
import org.jooq.SortField;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.InvalidInput;

/**
 * Where the rows of a listing are read, which of them may be seen, what they are read as, and their columns in order. A
 * row is found by its key; what is joined to it must not multiply it.
 *
 * @param <R> what a row is read as, e.g. a document
 */
public final class Layout<R> {

    /** A column with what it is read from: what it is ordered by and the text that it is searched as, where it has any. */
    private record Read(
            ListingColumn column, Field<?> value, Field<?> order, Field<String> searched, boolean everywhere) {}

    private static final Field<String> NO_TEXT = DSL.inline((String) null);

    private final Table<?> rows;
    private final Condition visible;
    private final List<? extends Field<?>> key;
    private final SelectField<R> record;
    private final Map<String, Read> columns = new LinkedHashMap<>();
    private final Map<String, List<Field<UUID>>> references = new LinkedHashMap<>();
    private List<Ordering> usual = List.of();

    /** The tables with what is joined; which rows of them may be seen; the key of a row; what a row is read as. */
    public Layout(Table<?> rows, Condition visible, List<? extends Field<?>> key, SelectField<R> record) {
        this.rows = rows;
        this.visible = visible;
        this.key = key;
        this.record = record;
    }

    /** A text without languages, e.g. a symbol; numbers in it count as numbers: WG.2 comes before WG.10. */
    public Layout<R> text(String name, Field<String> text) {
        return add(name, ColumnKind.TEXT, List.of(), text, natural(text), DSL.lower(text), true);
    }

    /** A text of what is joined to the row, which words are not looked for in unless it is named. */
    public Layout<R> label(String name, Field<String> text) {
        return add(name, ColumnKind.TEXT, List.of(), text, natural(text), DSL.lower(text), false);
    }

    /** A text in six languages, ordered by the one that is shown and searched in all. */
    public Layout<R> words(String name, Field<JSONB> text) {
        return add(
                name,
                ColumnKind.TEXT,
                List.of(),
                text,
                natural(DSL.function(DSL.name("plenary", "shown_text"), String.class, text)),
                DSL.function(DSL.name("plenary", "letters"), String.class, text),
                true);
    }

    public <E extends Enum<E>> Layout<R> choice(String name, Field<String> constant, Class<E> type) {
        return add(name, ColumnKind.CHOICE, List.of(type.getEnumConstants()), constant, constant, NO_TEXT, false);
    }

    public Layout<R> number(String name, Field<Integer> number) {
        return add(name, ColumnKind.NUMBER, List.of(), number, number, NO_TEXT, false);
    }

    public Layout<R> day(String name, Field<LocalDate> day) {
        return add(name, ColumnKind.DAY, List.of(), day, day, NO_TEXT, false);
    }

    /** A moment, filtered by its day in UTC. */
    public Layout<R> moment(String name, Field<OffsetDateTime> moment) {
        var day = DSL.field("({0} at time zone 'UTC')::date", LocalDate.class, moment);
        return add(name, ColumnKind.DAY, List.of(), day, moment, NO_TEXT, false);
    }

    /** Another thing, whichever of the columns holds its id; to filter by, and not to be read. */
    public Layout<R> reference(String name, List<Field<UUID>> ids) {
        references.put(name, ids);
        return add(name, ColumnKind.REFERENCE, List.of(), ids.getFirst(), ids.getFirst(), NO_TEXT, false);
    }

    /** A place in a tree, by the names from the root on; to be ordered by, and not to be read. */
    public Layout<R> place(String name, Field<String[]> path) {
        var order = path.collate(DSL.name("plenary", "natural"));
        return add(name, ColumnKind.PLACE, List.of(), path, order, NO_TEXT, false);
    }

    /** The order where none is asked for. */
    public Layout<R> usually(Ordering... order) {
        usual = List.of(order);
        return this;
    }

    private Layout<R> add(
            String name,
            ColumnKind kind,
            List<? extends Enum<?>> choices,
            Field<?> value,
            Field<?> order,
            Field<String> searched,
            boolean everywhere) {
        columns.put(name, new Read(new ListingColumn(name, kind, choices), value, order, searched, everywhere));
        return this;
    }

    private static Field<String> natural(Field<String> text) {
        return text.collate(DSL.name("plenary", "natural"));
    }

    List<ListingColumn> columns() {
        return columns.values().stream().map(Read::column).toList();
    }

    Table<?> rows() {
        return rows;
    }

    List<? extends Field<?>> key() {
        return key;
    }

    SelectField<R> record() {
        return record;
    }

    Condition where(Selection selection) {
        var words = Stream.of(selection.words().strip().split("\\s+")).filter(word -> !word.isEmpty());
        return DSL.and(Stream.of(
                        Stream.of(visible),
                        words.map(this::anywhere),
                        selection.criteria().stream().map(this::holds))
                .flatMap(Function.identity())
                .toList());
    }

    private Condition anywhere(String word) {
        return DSL.or(columns.values().stream()
                .filter(Read::everywhere)
                .map(column -> holding(column, word))
                .toList());
    }

    private static Condition holding(Read column, String text) {
        return column.searched().contains(text.strip().toLowerCase(Locale.ROOT));
    }

    private Condition holds(Criterion criterion) {
        var column = column(criterion.column());
        return switch (criterion) {
            case Criterion.Holding holding -> holding(column, holding.text());
            case Criterion.OneOf one -> column.value().coerce(String.class).in(one.choices());
            case Criterion.Days days -> within(column.value().coerce(LocalDate.class), days.from(), days.to());
            case Criterion.Numbers numbers ->
                within(column.value().coerce(Integer.class), numbers.from(), numbers.to());
            case Criterion.Is is ->
                DSL.or(references.getOrDefault(column.column().name(), List.of()).stream()
                        .map(id -> id.eq(is.id()))
                        .toList());
            case Criterion.Nothing nothing -> column.value().isNull();
        };
    }

    private static <T> Condition within(Field<T> value, @Nullable T from, @Nullable T to) {
        return (from == null ? DSL.noCondition() : value.ge(from)).and(to == null ? DSL.noCondition() : value.le(to));
    }

    /** Ends with the key, in the direction of what is before it, so that one index serves both directions. */
    List<SortField<?>> order(Selection selection) {
        return order(selection, false);
    }

    /** From the end: exactly the other way round, what is not known included. */
    List<SortField<?>> reversed(Selection selection) {
        return order(selection, true);
    }

    private List<SortField<?>> order(Selection selection, boolean reversed) {
        var wanted = selection.order().isEmpty() ? usual : selection.order();
        boolean descending = !wanted.isEmpty() && wanted.getLast().descending();
        return Stream.<SortField<?>>concat(
                        wanted.stream().map(ordering -> ordered(ordering, reversed)),
                        key.stream().map(part -> descending != reversed ? part.desc() : part.asc()))
                .toList();
    }

    /** The database puts what is not known last, and first where the order descends; here it is last in both. */
    private SortField<?> ordered(Ordering ordering, boolean reversed) {
        var column = column(ordering.column());
        if (!ordering.descending()) {
            return reversed ? column.order().desc() : column.order().asc();
        }
        var order = reversed ? column.order().asc() : column.order().desc();
        if (!column.value().getDataType().nullable()) {
            return order;
        }
        return reversed ? order.nullsFirst() : order.nullsLast();
    }

    private Read column(String name) {
        var column = columns.get(name);
        if (column == null) {
            throw InvalidInput.of("column", "list.no-column", name, String.join(", ", columns.keySet()));
        }
        return column;
    }
}
