package org.plenary.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The feed in the API. */
@Controller
class ChangeController {

    private final ChangeService changes;

    ChangeController(ChangeService changes) {
        this.changes = changes;
    }

    @QueryMapping
    ChangePage changes(
            @Argument @Nullable String since,
            @Argument @Nullable String after,
            @Argument @Nullable List<ChangeKind> kinds,
            @Argument int first) {
        return changes.read(since == null ? after : since, kinds == null ? List.of() : kinds, first);
    }
}
