package org.plenary.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.plenary.shared.Role;
import org.springframework.stereotype.Component;

/**
 * All that the subjects have declared: the things and the edges between them. An edge is named as the field that it is,
 * e.g. {@code "Meeting.agenda"}, and declared by the subject that it leads to.
 */
@Component
public final class Graph {

    /** How rows below follow from a row above. */
    public interface Join<P extends Table<?>, C extends Table<?>> {
        Condition on(Call call, P parent, C child);
    }

    /** What rows a row above leads to, as a table with the columns of the rows below, e.g. the steps of a walk. */
    public interface Derivation<P extends Table<?>> {
        Table<?> of(Call call, P parent);
    }

    /** Which rows a field of the query means. */
    public interface Filter<C extends Table<?>> {
        Condition on(Call call, C child);
    }

    private final Map<String, Thing<?>> things = new LinkedHashMap<>();
    private final Map<String, List<Edge>> edges = new LinkedHashMap<>();

    Graph(List<Declarations> declarations) {
        declarations.forEach(each -> each.declare(this));
    }

    /** A type that is read from a table; the key ends with the column that is its id. */
    public <T extends Table<?>> Thing<T> thing(String name, T table, Function<T, List<Field<UUID>>> key) {
        return add(name, table, key, true);
    }

    /** A type that is read as a thing is, and has no id by which {@code node} finds it, e.g. a day of a meeting. */
    public <T extends Table<?>> Thing<T> part(String name, T table, Function<T, List<Field<UUID>>> key) {
        return add(name, table, key, false);
    }

    /** A field of the query, e.g. {@code "Query.meeting"}. */
    @SuppressWarnings("unchecked")
    public <C extends Table<?>> Edge root(String name, C child, Filter<C> filter) {
        return add(new Edge(name, Edge.Kind.ROOT, null, child, (call, none, row) -> filter.on(call, (C) row), null));
    }

    /** Rows that hold the key of the row above, e.g. the sittings of a meeting. */
    @SuppressWarnings("unchecked")
    public <C extends Table<?>> Edge owns(
            String name, Table<?> parent, C child, Function<C, List<Field<UUID>>> foreignKey) {
        return add(new Edge(
                name,
                Edge.Kind.OWNS,
                parent,
                child,
                (call, above, row) ->
                        equal(foreignKey.apply((C) row), thing(parent).key(above)),
                row -> foreignKey.apply((C) row)));
    }

    /** Rows that belong to one row above, by a condition; if each row above has one at most, the field may be single. */
    public <P extends Table<?>, C extends Table<?>> Edge owns(String name, P parent, C child, Join<P, C> join) {
        return add(new Edge(name, Edge.Kind.OWNS, parent, child, untyped(join), null));
    }

    /** Rows that may belong to several rows above, by a condition, e.g. the instruments of a body. */
    public <P extends Table<?>, C extends Table<?>> Edge links(String name, P parent, C child, Join<P, C> join) {
        return add(new Edge(name, Edge.Kind.LINKS, parent, child, untyped(join), null));
    }

    /**
     * The row whose key the row above holds, e.g. the body of a meeting. Declared several times for one field of a union:
     * the first whose key is not null is meant.
     */
    @SuppressWarnings("unchecked")
    public <P extends Table<?>> Edge refers(
            String name, P parent, Table<?> child, Function<P, List<Field<UUID>>> foreignKey) {
        return add(new Edge(
                name,
                Edge.Kind.REFERS,
                parent,
                child,
                (call, above, row) -> equal(thing(child).key(row), foreignKey.apply((P) above)),
                row -> foreignKey.apply((P) row)));
    }

    /** Rows that stand in no table and are computed for each row above, e.g. the steps that lead away from an act. */
    @SuppressWarnings("unchecked")
    public <P extends Table<?>> Edge derives(String name, P parent, Table<?> child, Derivation<P> rows) {
        return add(new Edge(name, parent, child, (call, above) -> rows.of(call, (P) above)));
    }

    /** The names of all fields that follow the clock, whatever type they are of, e.g. {@code remaining}. */
    public Set<String> followingTheClock() {
        return edges.values().stream()
                .flatMap(List::stream)
                .filter(Edge::isClocked)
                .map(edge -> edge.name.substring(edge.name.indexOf('.') + 1))
                .collect(Collectors.toSet());
    }

    /** Whether somebody in that role may see a row, its guardian's rule included. */
    public Condition visible(Role role, Table<?> row) {
        return visible(role, thing(row), row);
    }

    Condition visible(Role role, Thing<?> thing, Table<?> row) {
        var own = thing.visibility(role, row);
        var guardian = thing.guardian();
        if (guardian == null) {
            return own;
        }
        var over = thing(guardian.table());
        var above = over.alias("g_" + row.getName());
        var rule = visible(role, over, above);
        return rule.equals(DSL.noCondition())
                ? own
                : own.and(DSL.exists(DSL.selectOne()
                        .from(above)
                        .where(equal(over.key(above), guardian.key().apply(row)))
                        .and(rule)));
    }

    /** What is asked of a row that an edge leads to, where the row above, if there is one, is seen. */
    Condition visible(Role role, Edge edge, Thing<?> thing, Table<?> row) {
        var fromAbove = edge.fromAbove();
        if (fromAbove != null) {
            return fromAbove.apply(role, row);
        }
        return guarded(edge) ? DSL.noCondition() : visible(role, thing, row);
    }

    /** Whether the rows below an edge are seen by whoever sees the row above, as both follow the same guardian. */
    boolean guarded(Edge edge) {
        var guardian = thing(edge.child).guardian();
        if (guardian == null || edge.parent == null || edge.kind != Edge.Kind.OWNS || edge.foreignKey == null) {
            return false;
        }
        var above = thing(edge.parent);
        var held = edge.foreignKey.apply(edge.child);
        var guarding = guardian.key().apply(edge.child);
        if (guardian.table().equals(edge.parent)) {
            return guarding.equals(held);
        }
        var shared = above.guardian();
        return shared != null
                && shared.table().equals(guardian.table())
                && guarding.equals(held.subList(0, 1))
                && shared.key().apply(edge.parent).equals(above.key(edge.parent).subList(0, 1));
    }

    Collection<Thing<?>> things() {
        return things.values();
    }

    Map<String, List<Edge>> edges() {
        return edges;
    }

    Optional<Thing<?>> find(String name) {
        return Optional.ofNullable(things.get(name));
    }

    /** The thing that ids of that type are of. */
    Optional<Thing<?>> findNode(String name) {
        return find(name).filter(Thing::isNode);
    }

    Thing<?> thing(Table<?> table) {
        return things.values().stream()
                .filter(thing -> thing.table().getClass().isInstance(table))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No thing is read from " + table));
    }

    List<Edge> edges(String owner, String field) {
        return edges(owner + "." + field);
    }

    List<Edge> edges(String name) {
        return edges.getOrDefault(name, List.of());
    }

    static Condition equal(List<Field<UUID>> left, List<Field<UUID>> right) {
        var condition = DSL.noCondition();
        for (var i = 0; i < left.size(); i++) {
            condition = condition.and(left.get(i).eq(right.get(i)));
        }
        return condition;
    }

    private <T extends Table<?>> Thing<T> add(
            String name, T table, Function<T, List<Field<UUID>>> key, boolean isNode) {
        @SuppressWarnings("unchecked")
        var thing = new Thing<>(name, table, row -> key.apply((T) row), isNode);
        things.put(name, thing);
        return thing;
    }

    private Edge add(Edge edge) {
        edges.computeIfAbsent(edge.name, key -> new ArrayList<>()).add(edge);
        return edge;
    }

    @SuppressWarnings("unchecked")
    private static <P extends Table<?>, C extends Table<?>> Edge.Join untyped(Join<P, C> join) {
        return (call, above, row) -> join.on(call, (P) above, (C) row);
    }
}
