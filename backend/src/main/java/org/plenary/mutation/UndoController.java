package org.plenary.mutation;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.revision.RevisionService;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class UndoController {

    record UndoChangePayload(@Nullable String change, List<UserError> errors) {}

    private final Mutations mutations;
    private final RevisionService revisions;

    UndoController(Mutations mutations, RevisionService revisions) {
        this.mutations = mutations;
        this.revisions = revisions;
    }

    @MutationMapping
    UndoChangePayload undoChange(@Argument String change, DataFetchingEnvironment environment) {
        return mutations.run(
                environment,
                () -> {
                    Viewer.current().require(Role.EDITOR, "undo a change");
                    revisions.undo(number(change));
                    return change;
                },
                done -> new UndoChangePayload(done.change(), List.of()),
                errors -> new UndoChangePayload(null, errors),
                errors -> new UndoChangePayload(null, errors));
    }

    static long number(String change) {
        try {
            return Long.parseLong(change);
        } catch (NumberFormatException wrong) {
            throw InvalidInput.inWords(
                    "change",
                    "\"%s\" is no number of a change.".formatted(change),
                    "Give the change that a mutation's payload named, e.g. 90210.");
        }
    }
}
