package org.plenary.plan;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Role;

/**
 * A field that leads to rows of a thing, e.g. {@code Agenda.items}. Made by the methods of {@link Graph}.
 */
public final class Edge {

    enum Kind {
        /** From the root of a query. */
        ROOT,
        /** Each row below belongs to one row above, so that scopes chain by joins. */
        OWNS,
        /** A row below may belong to several above. */
        LINKS,
        /** The row above holds the key of the one below. */
        REFERS,
        /** Each row below is computed for one row above. */
        DERIVES
    }

    /** What the rows below are computed by. */
    interface Source {
        Table<?> of(Call call, Table<?> parent);
    }

    /** How rows below follow from a row above. */
    interface Join {
        Condition on(Call call, Table<?> parent, Table<?> child);
    }

    /**
     * How the rows of a tree are read at once, whatever their depth: by the field that leads to all of them, each with the
     * key of the row above it and its depth, which is 1 at the top.
     */
    record Tree(
            String all,
            String below,
            Function<Table<?>, List<Field<UUID>>> above,
            Function<Table<?>, Field<Integer>> depth) {}

    /** The field that it is, e.g. {@code Agenda.items}. */
    final String name;

    final Kind kind;
    final @Nullable Table<?> parent;
    final Table<?> child;
    final Join join;
    /** Of the row below for OWNS, where it is a plain foreign key; of the row above for REFERS. */
    final @Nullable Function<Table<?>, List<Field<UUID>>> foreignKey;

    /** For DERIVES. */
    final @Nullable Source source;

    /** For DERIVES, where it costs less to compute also what may not be seen. */
    private @Nullable Source unseen;

    private @Nullable Function<Call, Order> order;
    private @Nullable String ambiguity;
    private boolean clocked;
    private @Nullable Tree tree;
    private @Nullable BiFunction<Role, Table<?>, Condition> fromAbove;

    Edge(
            String name,
            Kind kind,
            @Nullable Table<?> parent,
            Table<?> child,
            Join join,
            @Nullable Function<Table<?>, List<Field<UUID>>> foreignKey) {
        this.name = name;
        this.kind = kind;
        this.parent = parent;
        this.child = child;
        this.join = join;
        this.foreignKey = foreignKey;
        this.source = null;
    }

    Edge(String name, Table<?> parent, Table<?> child, Source source) {
        this.name = name;
        this.kind = Kind.DERIVES;
        this.parent = parent;
        this.child = child;
        this.join = (call, above, row) -> DSL.noCondition();
        this.foreignKey = null;
        this.source = source;
    }

    /** Tables above joined with the rows below of each of their rows. */
    Table<?> extend(Table<?> above, Call call, Table<?> parent, Table<?> row, Condition visible) {
        return extend(source, above, call, parent, row, visible);
    }

    /** The same with those that may not be seen. */
    Table<?> extendToUnseen(Table<?> above, Call call, Table<?> parent, Table<?> row) {
        return extend(unseen == null ? source : unseen, above, call, parent, row, DSL.noCondition());
    }

    private Table<?> extend(
            @Nullable Source rows, Table<?> above, Call call, Table<?> parent, Table<?> row, Condition visible) {
        return rows == null
                ? above.join(row).on(join.on(call, parent, row).and(visible))
                : above.join(DSL.lateral(rows.of(call, parent)).as(row.getName()))
                        .on(visible);
    }

    /**
     * Computes more than may be seen, with less effort, where the rows only tell which others to look up: these are asked
     * for their own visibility.
     */
    @SuppressWarnings("unchecked")
    public <P extends Table<?>> Edge amongUnseen(P parent, Graph.Derivation<P> rows) {
        unseen = (call, above) -> rows.of(call, (P) above);
        return this;
    }

    /** Another order than that of the thing, ascending. */
    @SuppressWarnings("unchecked")
    public <C extends Table<?>> void order(C child, Function<C, List<Field<?>>> expressions) {
        order = call -> Order.declared(row -> expressions.apply((C) row), false);
    }

    /** Another order than that of the thing, ascending, which depends on the arguments. */
    @SuppressWarnings("unchecked")
    public <C extends Table<?>> void order(C child, BiFunction<Call, C, List<Field<?>>> expressions) {
        order = call -> Order.declared(row -> expressions.apply(call, (C) row), false);
    }

    /** Another order than that of the thing, descending, which depends on the arguments. */
    @SuppressWarnings("unchecked")
    public <C extends Table<?>> void bestFirst(C child, BiFunction<Call, C, List<Field<?>>> expressions) {
        order = call -> Order.declared(row -> expressions.apply(call, (C) row), true);
    }

    /** A single row is expected; if there are several, the argument that would choose is asked for. */
    public void needs(String argumentWhenAmbiguous) {
        ambiguity = argumentWhenAmbiguous;
    }

    /**
     * It leads to the tops of trees. Where what is below them is selected too, by the field {@code below}, e.g. the children
     * of items, one statement reads all depths.
     *
     * @param all the field that leads to all rows of the trees from the same row above, e.g. {@code Agenda.allItems}
     * @param above the key of the row that one stands below, with nulls at the top
     */
    @SuppressWarnings("unchecked")
    public <C extends Table<?>> Edge tops(
            C child,
            String all,
            String below,
            Function<C, List<Field<UUID>>> above,
            Function<C, Field<Integer>> depth) {
        tree = new Tree(all, below, row -> above.apply((C) row), row -> depth.apply((C) row));
        return this;
    }

    /** Whoever sees the row above may see the one below, as the visibility of the one asks for the other. */
    public void seenFromAbove() {
        fromAbove = (role, row) -> DSL.noCondition();
    }

    /** What is asked of a row below where the one above is seen already; less than its visibility, and never less than that. */
    @SuppressWarnings("unchecked")
    public <C extends Table<?>> Edge seenFromAbove(C child, BiFunction<Role, C, Condition> rule) {
        fromAbove = (role, row) -> rule.apply(role, (C) row);
        return this;
    }

    @Nullable
    BiFunction<Role, Table<?>, Condition> fromAbove() {
        return fromAbove;
    }

    /** What it leads to follows the clock, e.g. what is taken up now, so that no answer with it may be kept. */
    public void followsTheClock() {
        clocked = true;
    }

    boolean isClocked() {
        return clocked;
    }

    @Nullable
    Tree tree() {
        return tree;
    }

    Order order(Call call, Thing<?> thing) {
        return order == null ? thing.order() : order.apply(call);
    }

    @Nullable
    String ambiguity() {
        return ambiguity;
    }
}
