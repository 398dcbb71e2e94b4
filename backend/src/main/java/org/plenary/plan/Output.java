package org.plenary.plan;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;

/** One step of writing an object: a field of the answer and where its value is found. */
sealed interface Output {

    SerializableString name();

    record Constant(SerializableString name, String value) implements Output {}

    record Id(SerializableString name, String type, int column) implements Output {}

    record Value(SerializableString name, int column, boolean required) implements Output {}

    record Part(SerializableString name, int present, List<Output> fields, boolean required) implements Output {}

    /** The first row that the first fitting target leads to. */
    record One(SerializableString name, List<Target> targets, boolean required, boolean alone) implements Output {}

    record Many(SerializableString name, List<Target> targets) implements Output {}

    /** A page; its fields are steps of their own, with the rows of the page at hand. */
    record Page(
            SerializableString name,
            Target target,
            @Nullable Target total,
            Arguments arguments,
            List<Output> fields) implements Output {}

    record Edges(SerializableString name, List<Output> fields) implements Output {}

    record Nodes(SerializableString name, Selection selection) implements Output {}

    record Node(SerializableString name, Selection selection) implements Output {}

    record Cursor(SerializableString name, Position position) implements Output {}

    record Info(SerializableString name, List<Output> fields, Position position) implements Output {}

    /** What tells the place of a row in a list: the list with its order, and the columns that the row is ordered by. */
    record Position(String list, List<Integer> columns) {}

    /** A field of the page's information, e.g. hasNextPage. */
    record Fact(SerializableString name, String fact) implements Output {}

    record Total(SerializableString name) implements Output {}

    /** How many rows there are of each value, which stands in that column; a field that is a Total is the count. */
    record Facets(SerializableString name, Target target, int value, List<Output> fields) implements Output {}

    /** Things by their ids, in the order of the argument. */
    record ById(SerializableString name, Map<String, Target> targets, Arguments arguments, boolean list)
            implements Output {}

    /** Things by ids that the request brings along as its key, each written on its own. */
    record Each(SerializableString name, Map<String, Target> targets) implements Output {}

    /** Where rows are found: the level, the columns of the row above that hold their key, and what is written of them. */
    record Target(int level, List<Integer> key, Selection selection) {

        /** Where no row is needed, as nothing is read of it: a column of the row above says whether there is one. */
        static Target told(int column, Selection selection) {
            return new Target(-1, List.of(column), selection);
        }

        boolean isTold() {
            return level < 0;
        }
    }

    /** What is written of a row, by its kind; a thing without kinds has one. */
    record Selection(int kind, Map<String, List<Output>> byKind) {

        static final Selection NONE = new Selection(-1, Map.of());

        List<Output> of(@Nullable Object[] row) {
            return kind < 0
                    ? byKind.values().iterator().next()
                    : byKind.getOrDefault(String.valueOf(row[kind]), List.of());
        }
    }
}
