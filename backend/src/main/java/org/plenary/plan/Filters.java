package org.plenary.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.plenary.shared.InvalidInput;

/**
 * Turns the argument {@code filter} into a condition. What a filter names means what the field of that name reads, and
 * what it reaches must be visible to the caller, so that nothing can be asked of a row that could not be read.
 */
final class Filters {

    static final int DEEPEST = 8;
    static final int MOST_CONDITIONS = 50;

    private final Graph graph;
    private final Call call;
    private final Call unargued;
    private int conditions;
    private int rows;

    private Filters(Graph graph, Call call) {
        this.graph = graph;
        this.call = call;
        this.unargued = new Unargued(call);
    }

    /** Which rows of a thing the call means; all of them if it has no filter. */
    static Condition of(Graph graph, Call call, Thing<?> thing, Table<?> row) {
        return call.given("filter") instanceof Map<?, ?> filter
                ? new Filters(graph, call).all(thing, row, filter, Path.of("filter"), 1)
                : DSL.noCondition();
    }

    /** All parts of a filter, which hold together; one that says nothing holds for every row. */
    private Condition all(Thing<?> thing, Table<?> row, Map<?, ?> filter, Path path, int depth) {
        if (depth > DEEPEST) {
            throw tooLarge(path, "%d levels".formatted(depth), DEEPEST);
        }
        var parts = new ArrayList<Condition>();
        filter.forEach((name, value) -> {
            if (value != null) {
                parts.add(part(thing, row, name.toString(), value, path.then(name), depth));
            }
        });
        return parts.isEmpty() ? DSL.trueCondition() : DSL.and(parts);
    }

    private Condition part(Thing<?> thing, Table<?> row, String name, Object value, Path path, int depth) {
        if (++conditions > MOST_CONDITIONS) {
            throw tooLarge(path, "more than %d conditions".formatted(MOST_CONDITIONS), MOST_CONDITIONS);
        }
        return switch (value) {
            case List<?> filters when name.equals("and") -> DSL.and(each(thing, row, filters, path, depth));
            case List<?> filters ->
                filters.isEmpty() ? DSL.falseCondition() : DSL.or(each(thing, row, filters, path, depth));
            case Map<?, ?> filter when name.equals("not") -> untrue(all(thing, row, filter, path, depth + 1));
            case Map<?, ?> filter -> named(thing, row, name, filter, path, depth);
            default -> throw new IllegalStateException("No filter at " + path);
        };
    }

    private List<Condition> each(Thing<?> thing, Table<?> row, List<?> filters, Path path, int depth) {
        var conditionsOfEach = new ArrayList<Condition>();
        for (var i = 0; i < filters.size(); i++) {
            if (filters.get(i) instanceof Map<?, ?> filter) {
                conditionsOfEach.add(all(thing, row, filter, path.then(i), depth + 1));
            }
        }
        return conditionsOfEach;
    }

    private Condition named(Thing<?> thing, Table<?> row, String name, Map<?, ?> filter, Path path, int depth) {
        if (name.equals("id")) {
            return Comparisons.ofId(call, thing, thing.id(row), filter, path);
        }
        if (thing.properties().get(name) instanceof Property.Value value) {
            return Comparisons.of(call, value.expression().apply(unargued, row), filter, path);
        }
        var edges = graph.edges(thing.name(), name);
        return edges.size() > 1
                ? ofType(edges, row, filter, path, depth)
                : related(edges.getFirst(), row, filter, path, depth);
    }

    /** A field of several types: what it leads to is of the type that is named, as nothing before it is there, and fits. */
    private Condition ofType(List<Edge> edges, Table<?> row, Map<?, ?> filter, Path path, int depth) {
        var parts = new ArrayList<Condition>();
        filter.forEach((type, value) -> {
            if (value instanceof Map<?, ?> inner) {
                for (var edge : edges) {
                    if (typeField(graph.thing(edge.child)).equals(type)) {
                        parts.add(exists(edge, row, inner, path.then(type), depth, false));
                        break;
                    }
                    parts.add(DSL.not(exists(edge, row, Map.of(), path, depth, false)));
                }
            }
        });
        return parts.isEmpty() ? DSL.trueCondition() : DSL.and(parts);
    }

    /** The field of a filter that means a type, e.g. resolutionParagraph. */
    static String typeField(Thing<?> thing) {
        return Character.toLowerCase(thing.name().charAt(0)) + thing.name().substring(1);
    }

    /** Of several rows below: some, none or every one of those that are seen; of a single one: that it is there and fits. */
    private Condition related(Edge edge, Table<?> row, Map<?, ?> filter, Path path, int depth) {
        if (edge.kind == Edge.Kind.REFERS) {
            return exists(edge, row, filter, path, depth, false);
        }
        var parts = new ArrayList<Condition>();
        filter.forEach((quantifier, value) -> {
            if (value instanceof Map<?, ?> inner) {
                var at = path.then(quantifier);
                parts.add(
                        switch (quantifier.toString()) {
                            case "some" -> exists(edge, row, inner, at, depth, false);
                            case "none" -> DSL.not(exists(edge, row, inner, at, depth, false));
                            case "every" -> DSL.not(exists(edge, row, inner, at, depth, true));
                            default -> throw new IllegalStateException("No quantifier at " + at);
                        });
            }
        });
        return parts.isEmpty() ? DSL.trueCondition() : DSL.and(parts);
    }

    private Condition exists(Edge edge, Table<?> row, Map<?, ?> filter, Path path, int depth, boolean contrary) {
        var thing = graph.thing(edge.child);
        var other = thing.alias("f" + ++rows);
        var condition = all(thing, other, filter, path, depth + 1);
        return DSL.exists(DSL.selectOne()
                .from(other)
                .where(edge.join.on(unargued, row, other))
                .and(graph.visible(call.role(), thing, other))
                .and(contrary ? untrue(condition) : condition));
    }

    /** What cannot be said of a row, as it lacks the value, does not hold: its contrary does. */
    private static Condition untrue(Condition condition) {
        return DSL.condition("({0}) is not true", DSL.field(condition));
    }

    static InvalidInput tooLarge(Path path, String found, int most) {
        return InvalidInput.inWords(
                path.toString(), "The filter has %s; %d are allowed.".formatted(found, most), "Ask for less at once.");
    }
}
