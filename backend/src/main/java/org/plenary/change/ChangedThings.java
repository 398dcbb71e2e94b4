package org.plenary.change;

import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.plan.NodeId;
import org.plenary.plan.Read;
import org.plenary.plan.Reads;

/** The things that the changes of a page are about: all of them are read in one turn, for each use of the field. */
final class ChangedThings {

    private final ChangePage page;
    private final Map<List<String>, Map<NodeId, Read>> byField = new HashMap<>();

    private ChangedThings(ChangePage page) {
        this.page = page;
    }

    /** Remembers the page for what is selected below it. */
    static void begin(DataFetchingEnvironment environment, ChangePage page) {
        environment.getGraphQlContext().put(key(environment), new ChangedThings(page));
    }

    static ChangedThings of(DataFetchingEnvironment environment) {
        return environment.getGraphQlContext().get(key(environment));
    }

    @Nullable
    Read read(Change change, Reads reads, DataFetchingEnvironment environment) {
        return byField.computeIfAbsent(
                        environment.getExecutionStepInfo().getPath().getKeysOnly(),
                        none -> reads.read(
                                environment,
                                page.changes().stream().map(Change::node).toList()))
                .get(change.node());
    }

    /** Of several pages in one operation each has a name. */
    private static List<String> key(DataFetchingEnvironment environment) {
        return environment.getExecutionStepInfo().getPath().getKeysOnly().subList(0, 1);
    }
}
