package org.plenary.plan;

import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * One statement of a plan: rows of a thing, grouped by the key of the row above (or, for a dictionary, by their own), and
 * the columns that the selection below turned out to need.
 */
final class Level {

    /** A row that each row refers to at most one of, read with it. */
    private record Joined(Table<?> row, Condition on) {}

    final int number;
    /** What is selected; null for a count. */
    final @Nullable Thing<?> thing;

    final Table<?> row;
    /** How many rows there may be, for a given request. */
    final Cost cost;

    final int groupSize;
    private @Nullable Call call;
    private Edge.@Nullable Tree tree;
    private Scope rows;
    private Scope scope;
    private @Nullable Scope unseen;
    private final List<Field<?>> columns;
    private final List<Joined> joined = new ArrayList<>();
    private final List<Order.Key> order;
    private final boolean reversed;

    Level(
            int number,
            @Nullable Thing<?> thing,
            Table<?> row,
            Scope rows,
            Scope scope,
            List<? extends Field<?>> group,
            List<Order.Key> order,
            boolean reversed,
            Cost cost) {
        this(number, thing, row, rows, scope, group.size(), new ArrayList<>(group), order, reversed, cost);
    }

    private Level(
            int number,
            @Nullable Thing<?> thing,
            Table<?> row,
            Scope rows,
            Scope scope,
            int groupSize,
            List<Field<?>> columns,
            List<Order.Key> order,
            boolean reversed,
            Cost cost) {
        this.number = number;
        this.thing = thing;
        this.row = row;
        this.rows = rows;
        this.scope = scope;
        this.groupSize = groupSize;
        this.columns = columns;
        this.order = order;
        this.reversed = reversed;
        this.cost = cost;
    }

    Level ledBy(Call use) {
        call = use;
        return this;
    }

    Level ofTree(Edge.Tree whole) {
        tree = whole;
        return this;
    }

    /** What is selected of a row that each row refers to, if it is there, becomes columns of this level. */
    Level joined(Thing<?> other, Table<?> otherRow, Condition on) {
        joined.add(new Joined(otherRow, on));
        return new Level(number, other, otherRow, rows, scope, groupSize, columns, order, reversed, cost);
    }

    /** Whether its rows hold what that field of them leads to. */
    boolean holds(String field) {
        return tree != null && tree.below().equals(field);
    }

    /** The use of the field that led here. */
    @Nullable
    Call call() {
        return call;
    }

    /** The same rows, and with them those that may not be seen. */
    Level amongUnseen(Scope all) {
        unseen = all;
        return this;
    }

    /** The scope that deeper levels restate: each row once. */
    Scope scope() {
        return scope;
    }

    /**
     * A scope for rows that are looked up by keys that the rows of this level hold: as what is held by rows that may not be
     * seen is never looked up, it need not be known again which rows these are.
     */
    Scope holders() {
        return unseen == null ? scope : unseen;
    }

    /** Reads the rows by what will be known of them, e.g. by their keys; gives what they were read by before. */
    Scope narrow(Scope known) {
        var before = rows;
        rows = known;
        scope = known;
        unseen = null;
        return before;
    }

    Thing<?> thing(Graph graph) {
        return thing == null ? graph.thing(row) : thing;
    }

    /** The place of an expression among the columns, added if it is new. */
    int column(Field<?> expression) {
        var known = columns.indexOf(expression);
        if (known >= 0) {
            return known;
        }
        columns.add(expression);
        return columns.size() - 1;
    }

    /** The columns that the rows are ordered by. */
    List<Integer> ordered() {
        return columns(order.stream().map(Order.Key::field).toList());
    }

    List<Integer> columns(List<? extends Field<?>> expressions) {
        return expressions.stream().map(this::column).toList();
    }

    /** The Java types of the columns; of a count, with the count itself at the end. */
    List<Class<?>> types() {
        return columns.stream().<Class<?>>map(Field::getType).toList();
    }

    Select<?> query() {
        var selected = columns.isEmpty() ? List.<Field<?>>of(DSL.inline(1)) : columns;
        if (thing == null && columns.size() > groupSize) {
            return byValue();
        }
        if (thing == null) {
            var counted = new ArrayList<Field<?>>(columns);
            counted.add(DSL.count());
            var query = DSL.select(counted).from(rows.from()).where(rows.where());
            return columns.isEmpty() ? query : query.groupBy(columns);
        }
        return DSL.select(selected).from(from()).where(rows.where()).orderBy(Order.sort(order, reversed));
    }

    private Table<?> from() {
        var from = rows.from();
        for (var each : joined) {
            from = from.leftJoin(each.row).on(each.on);
        }
        return from;
    }

    /** Counts by values that are computed before: the database would not know an expression with placeholders again. */
    private Select<?> byValue() {
        var computed = new ArrayList<Field<?>>();
        var named = new ArrayList<Field<?>>();
        for (var i = 0; i < columns.size(); i++) {
            computed.add(columns.get(i).as("c" + i));
            named.add(DSL.field(DSL.name("c" + i), columns.get(i).getDataType()));
        }
        var counted = new ArrayList<Field<?>>(named);
        counted.add(DSL.count());
        return DSL.select(counted)
                .from(DSL.select(computed).from(rows.from()).where(rows.where()).asTable("counted"))
                .groupBy(named);
    }
}
