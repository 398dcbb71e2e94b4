package org.plenary.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of rows, in the order of the list, and whether there is more on either side. */
record Page(List<@Nullable Object[]> rows, boolean hasNext, boolean hasPrevious) {

    /** Cuts off the row too many, by which a page knows that there is more; a page from the end comes reversed. */
    static Page cut(List<@Nullable Object[]> read, Paging paging) {
        var more = read.size() > paging.size();
        var kept = more ? read.subList(0, paging.size()) : read;
        return paging.fromEnd()
                ? new Page(new ArrayList<>(kept).reversed(), paging.before() != null, more)
                : new Page(kept, more, paging.after() != null);
    }

    static String cursor(@Nullable Object[] row, Output.Position position) {
        var values = new ArrayList<@Nullable Object>();
        position.columns().forEach(column -> values.add(row[column]));
        return Cursor.of(position.list(), values);
    }

    @Nullable
    Object fact(String name, Output.Position position) {
        return switch (name) {
            case "hasNextPage" -> hasNext;
            case "hasPreviousPage" -> hasPrevious;
            case "startCursor" -> rows.isEmpty() ? null : cursor(rows.getFirst(), position);
            case "endCursor" -> rows.isEmpty() ? null : cursor(rows.getLast(), position);
            default -> throw new IllegalStateException("Not a fact of a page: " + name);
        };
    }
}
