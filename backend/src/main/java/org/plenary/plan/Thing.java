package org.plenary.plan;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Role;

/**
 * What a type of the API is read from: a table, its key, its fields and who may see its rows, e.g. Meeting from
 * {@code meeting}. Made by {@link Graph#thing}; the methods describe it further and return it.
 */
public final class Thing<T extends Table<?>> {

    /** The rows of a guardian that a row belongs to, e.g. the agenda of an item. */
    record Guardian(Table<?> table, Function<Table<?>, List<Field<UUID>>> key) {}

    /** What the rows of a page are counted by, e.g. kind, under a field of the page. */
    record Facet(String field, BiFunction<Call, Table<?>, Field<?>> expression) {}

    private final String name;
    private final T table;
    private final boolean isNode;
    private final Function<Table<?>, List<Field<UUID>>> key;
    private final Map<String, Property> properties = new LinkedHashMap<>();
    private BiFunction<Role, Table<?>, Condition> visibility = (role, row) -> DSL.falseCondition();
    private @Nullable Guardian guardian;
    private final Map<String, Function<Table<?>, List<Field<?>>>> orders = new HashMap<>();
    private Order order = Order.byKey();
    private final Map<String, Facet> facets = new HashMap<>();
    private Map<String, String> kinds = Map.of();
    private @Nullable Function<Table<?>, Field<String>> kind;
    private BiFunction<Role, Table<?>, Condition> current = (role, row) -> DSL.noCondition();

    Thing(String name, T table, Function<Table<?>, List<Field<UUID>>> key, boolean isNode) {
        this.isNode = isNode;
        this.name = name;
        this.table = table;
        this.key = key;
    }

    /** Who may see which rows; without a rule nobody sees any. {@link DSL#noCondition()} stands for all of them. */
    public Thing<T> visible(BiFunction<Role, T, Condition> rule) {
        visibility = (role, row) -> rule.apply(role, typed(row));
        return this;
    }

    /** Rows are seen by those who see the row of another table whose key they hold, e.g. sittings with their meeting. */
    public Thing<T> visibleWith(Table<?> other, Function<T, List<Field<UUID>>> foreignKey) {
        guardian = new Guardian(other, row -> foreignKey.apply(typed(row)));
        visibility = (role, row) -> DSL.noCondition();
        return this;
    }

    /** A field that is an expression over the row. */
    public Thing<T> field(String field, Function<T, Field<?>> expression) {
        properties.put(field, new Property.Value((call, row) -> expression.apply(typed(row))));
        return this;
    }

    /** A field that is an expression over the row and depends on the caller or on arguments. */
    public Thing<T> field(String field, BiFunction<Call, T, Field<?>> expression) {
        properties.put(field, new Property.Value((call, row) -> expression.apply(call, typed(row))));
        return this;
    }

    /** Fields that are columns of the same name, e.g. {@code startsOn} of {@code starts_on}. */
    public Thing<T> fields(List<? extends TableField<?, ?>> columns) {
        for (var column : columns) {
            field(
                    camelCase(column.getName()),
                    row -> DSL.field(row.getQualifiedName().append(column.getUnqualifiedName()), column.getDataType()));
        }
        return this;
    }

    /** A text in six languages: the best for the caller as {@code field}, and as an object as {@code objectField}. */
    public Thing<T> text(String field, String objectField, Function<T, Field<JSONB>> column) {
        properties.put(field, new Property.Value((call, row) -> Texts.best(column.apply(typed(row)), call.language())));
        properties.put(objectField, Texts.object(row -> column.apply(typed(row))));
        return this;
    }

    /** An object over the same row, null where the condition does not hold, e.g. the entitlement of a meeting. */
    public Thing<T> object(
            String field, String type, Function<T, Condition> present, Map<String, Function<T, Field<?>>> fields) {
        var values = new LinkedHashMap<String, Property.Value>();
        fields.forEach((name, expression) ->
                values.put(name, new Property.Value((call, row) -> expression.apply(typed(row)))));
        properties.put(field, new Property.Part(type, row -> present.apply(typed(row)), values));
        return this;
    }

    /** Lists and pages go by these expressions, ascending; what has no value comes last, and the key completes them. */
    public Thing<T> order(Function<T, List<Field<?>>> expressions) {
        order = Order.declared(row -> expressions.apply(typed(row)), false);
        return this;
    }

    /** Lists and pages go by these expressions, descending; what has no value comes last, and the key completes them. */
    public Thing<T> newestFirst(Function<T, List<Field<?>>> expressions) {
        order = Order.declared(row -> expressions.apply(typed(row)), true);
        return this;
    }

    /** A field that is ordered otherwise than as it reads, e.g. 8/2 before 10/1. */
    public Thing<T> ordered(String field, Function<T, List<Field<?>>> expressions) {
        orders.put(field, row -> expressions.apply(typed(row)));
        return this;
    }

    /**
     * Pages tell how many rows there are of each value: a list under a field of the page, of objects with count and the
     * value under another field. What has no value is not counted; an expression may give several for a row.
     */
    public Thing<T> facet(String pageField, String field, BiFunction<Call, T, Field<?>> expression) {
        facets.put(pageField, new Facet(field, (call, row) -> expression.apply(call, typed(row))));
        return this;
    }

    /** The type of a row follows from a column: the types by its values, e.g. WORKING_GROUP is a WorkingGroup. */
    public Thing<T> kinds(Function<T, Field<String>> column, Map<String, String> typesByValue) {
        kind = row -> column.apply(typed(row));
        kinds = Map.copyOf(typesByValue);
        return this;
    }

    /** Which of the rows with the same id {@code node} means, e.g. that of the agenda in force. */
    public Thing<T> current(BiFunction<Role, T, Condition> condition) {
        current = (role, row) -> condition.apply(role, typed(row));
        return this;
    }

    String name() {
        return name;
    }

    T table() {
        return table;
    }

    boolean isNode() {
        return isNode;
    }

    List<Field<UUID>> key(Table<?> row) {
        return key.apply(row);
    }

    /** The column behind the id: the last of the key, as parts of an edition are keyed by edition and id. */
    Field<UUID> id(Table<?> row) {
        return key(row).getLast();
    }

    Map<String, Property> properties() {
        return properties;
    }

    /** What a field is ordered by; none if it cannot be. */
    List<Field<?>> order(String field, Call call, Table<?> row) {
        var ordered = orders.get(field);
        if (ordered != null) {
            return ordered.apply(row);
        }
        return properties.get(field) instanceof Property.Value value
                ? List.of(value.expression().apply(call, row))
                : List.of();
    }

    Condition visibility(Role role, Table<?> row) {
        return visibility.apply(role, row);
    }

    @Nullable
    Guardian guardian() {
        return guardian;
    }

    Map<String, Facet> facets() {
        return facets;
    }

    Order order() {
        return order;
    }

    /** The types of the API that its rows have, with the value of the kind that makes them; one without kinds. */
    Map<String, String> kinds() {
        return kinds.isEmpty() ? Map.of("", name) : kinds;
    }

    @Nullable
    Function<Table<?>, Field<String>> kind() {
        return kind;
    }

    Condition current(Role role, Table<?> row) {
        return current.apply(role, row);
    }

    @SuppressWarnings("unchecked")
    T alias(String alias) {
        return (T) table.as(alias);
    }

    @SuppressWarnings("unchecked")
    private T typed(Table<?> row) {
        return (T) row;
    }

    static String camelCase(String column) {
        var name = new StringBuilder();
        for (var word : column.split("_", -1)) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }
}
