package org.plenary.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * How many rows a level may have: those of the level above, times what each of them may lead to. Known before anything is
 * read, as pages have a size and lists without one are short by nature.
 */
record Cost(@Nullable Integer above, ToIntFunction<Request> each) {

    /** What a list without pages is taken to hold, e.g. the items below an item. */
    static final int LIST = 5;
    /** How many values of a facet are told, those that occur most. */
    static final int FACETS = 100;

    static Cost one(@Nullable Level above) {
        return new Cost(above == null ? null : above.number, request -> 1);
    }

    static Cost list(@Nullable Level above) {
        return new Cost(above == null ? null : above.number, request -> LIST);
    }

    /** Each of a list leads to a list in turn, so many times. */
    static Cost tree(Level above, int depth) {
        var rows = 0;
        for (var level = 0; level < depth; level++) {
            rows = (rows + 1) * LIST;
        }
        var all = rows;
        return new Cost(above.number, request -> all);
    }

    static Cost page(@Nullable Level above, Arguments arguments) {
        return new Cost(
                above == null ? null : above.number,
                request -> Paging.of(request.values(arguments)).size());
    }

    /** As an answer tells it. */
    static Map<String, Number> told(long requested, long actual) {
        var told = new LinkedHashMap<String, Number>();
        told.put("requested", requested);
        told.put("actual", actual);
        return told;
    }

    /** The rows that an operation may ask for at all its levels. */
    static long sum(List<Cost> levels, Request request, long most) {
        var rows = new long[levels.size()];
        var sum = 0L;
        for (var i = 0; i < rows.length; i++) {
            var above = levels.get(i).above;
            // Beyond what is allowed it does not matter by how much.
            rows[i] = Math.min(
                    most + 1,
                    (above == null ? 1 : rows[above]) * levels.get(i).each.applyAsInt(request));
            sum += rows[i];
        }
        return sum;
    }
}
