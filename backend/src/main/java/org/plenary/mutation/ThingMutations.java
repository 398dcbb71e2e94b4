package org.plenary.mutation;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plenary.plan.NodeId;
import org.plenary.revision.RevisionService;
import org.plenary.shared.NotFound;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * What every mutation has in common, whatever it changes: whoever may change nothing is refused before anything is looked
 * up, the payload is filled as the SDL declares it, and a conflict is answered with the thing as it is now. A controller
 * says the work only:
 *
 * <pre>{@code
 * @MutationMapping
 * Map<String, @Nullable Object> updateBody(
 *         @Argument String id, @Argument int expectedVersion, DataFetchingEnvironment environment) {
 *     return mutations.change(environment, "Body", id, key -> bodies.update(key, expectedVersion, input(…)));
 * }
 * }</pre>
 */
@Component
public final class ThingMutations {

    private final Mutations mutations;
    private final Payloads payloads;
    private final RevisionService revisions;

    ThingMutations(Mutations mutations, Payloads payloads, RevisionService revisions) {
        this.mutations = mutations;
        this.payloads = payloads;
        this.revisions = revisions;
    }

    /** Makes a thing of that type; the work returns its id. */
    public Map<String, @Nullable Object> create(DataFetchingEnvironment environment, String type, Supplier<UUID> work) {
        return run(environment, () -> List.of(Thing.of(type, work.get())), List::of);
    }

    /** Changes the thing of that type and id. */
    public Map<String, @Nullable Object> change(
            DataFetchingEnvironment environment, String type, String id, Consumer<UUID> work) {
        return run(
                environment,
                () -> {
                    var key = NodeId.parse("id", id, type);
                    work.accept(key);
                    return List.of(Thing.of(type, key));
                },
                () -> List.of(Thing.of(type, NodeId.parse("id", id, type))));
    }

    /** Deletes the thing of that type and id. */
    public Map<String, @Nullable Object> delete(
            DataFetchingEnvironment environment, String type, String id, Consumer<UUID> work) {
        return run(
                environment,
                () -> {
                    work.accept(NodeId.parse("id", id, type));
                    return List.of();
                },
                List::of);
    }

    /** Brings the thing of that type and id back with the parts that were deleted with it; the table is that of the type. */
    public Map<String, @Nullable Object> restore(
            DataFetchingEnvironment environment, String type, String table, String id) {
        return run(
                environment,
                () -> {
                    var key = NodeId.parse("id", id, type);
                    revisions.restore(table, key);
                    return List.of(Thing.of(type, key));
                },
                List::of);
    }

    /**
     * Does the work, which returns the things that the payload shows.
     *
     * @param present the things that a conflict is answered with, by their keys
     */
    public Map<String, @Nullable Object> run(
            DataFetchingEnvironment environment, Supplier<List<Thing>> work, Supplier<List<Thing>> present) {
        return mutations.run(
                environment,
                () -> {
                    // Before anything is looked up: whether a draft exists is not for everybody to know.
                    Viewer.current()
                            .require(
                                    Role.EDITOR,
                                    "call " + environment.getField().getName());
                    return work.get();
                },
                done -> payloads.of(environment, done.thing(), done.change(), List.of()),
                errors -> present(environment, present, errors),
                errors -> payloads.of(environment, List.of(), null, errors));
    }

    private Map<String, @Nullable Object> present(
            DataFetchingEnvironment environment, Supplier<List<Thing>> present, List<UserError> errors) {
        try {
            return payloads.of(environment, present.get(), null, errors);
        } catch (NotFound | AccessDeniedException gone) {
            return payloads.of(environment, List.of(), null, errors);
        }
    }
}
