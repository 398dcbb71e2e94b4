package org.plenary.change;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some changes, in order; the end is there even where there are none. */
public record ChangePage(List<Change> changes, boolean more, boolean continues, String end) {

    /** A change with its cursor. */
    public record Edge(String cursor, Change node) {}

    /** As all connections have it. */
    public record Info(
            boolean hasNextPage,
            boolean hasPreviousPage,
            @Nullable String startCursor,
            String endCursor) {}

    public List<Change> nodes() {
        return changes;
    }

    public List<Edge> edges() {
        return changes.stream()
                .map(change -> new Edge(change.position().cursor(), change))
                .toList();
    }

    public Info pageInfo() {
        return new Info(
                more,
                continues,
                changes.isEmpty() ? null : changes.getFirst().position().cursor(),
                end);
    }
}
