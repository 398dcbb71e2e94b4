package org.plenary.change;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.plan.Read;
import org.plenary.plan.Reads;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The feed in the API. */
@Controller
class ChangeController {

    /** As every page has it. */
    private static final int USUAL = 20;

    private final ChangeService changes;
    private final Reads reads;

    ChangeController(ChangeService changes, Reads reads) {
        this.changes = changes;
        this.reads = reads;
    }

    @QueryMapping
    ChangePage changes(
            @Argument @Nullable String since,
            @Argument @Nullable String after,
            @Argument @Nullable List<ChangeKind> kinds,
            @Argument @Nullable Integer first,
            DataFetchingEnvironment environment) {
        // A client that pages keeps the first arguments, and says by the other name where it is.
        var page = changes.read(
                after == null ? since : after, kinds == null ? List.of() : kinds, first == null ? USUAL : first);
        ChangedThings.begin(environment, page);
        return page;
    }

    @SchemaMapping
    @Nullable
    Read node(Change change, DataFetchingEnvironment environment) {
        return ChangedThings.of(environment).read(change, reads, environment);
    }
}
