package org.plenary.agenda;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.plenary.mutation.Thing;
import org.plenary.mutation.ThingMutations;
import org.plenary.plan.NodeId;
import org.plenary.revision.RevisionService;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.stereotype.Component;

/** What the mutations of items, paragraphs and entries have in common: all are parts of the edition that is worked on. */
@Component
public final class PartMutations {

    /** A type of the API, and the table that it is read from. */
    public record Part<T>(String type, Table<?> table, Function<T, UUID> agendaId, Function<T, UUID> id) {

        List<Thing> shown(UUID agendaId, UUID id) {
            return List.of(Thing.of(type, agendaId, id), Thing.of("Agenda", agendaId));
        }
    }

    private final ThingMutations mutations;
    private final AgendaService agendas;
    private final RevisionService revisions;

    PartMutations(ThingMutations mutations, AgendaService agendas, RevisionService revisions) {
        this.mutations = mutations;
        this.agendas = agendas;
        this.revisions = revisions;
    }

    /** Makes a part in an edition that the work itself finds. */
    public <T> Map<String, @Nullable Object> create(
            Part<T> part, DataFetchingEnvironment environment, Supplier<T> work) {
        return mutations.run(environment, () -> shown(part, work.get()), List::of);
    }

    /** Makes a part in that edition, of which the caller says which version they have seen. */
    public <T> Map<String, @Nullable Object> createIn(
            Part<T> part, DataFetchingEnvironment environment, String agenda, Function<UUID, T> work) {
        return mutations.run(
                environment,
                () -> shown(part, work.apply(NodeId.parse("agenda", agenda, "Agenda"))),
                () -> List.of(Thing.of("Agenda", NodeId.parse("agenda", agenda, "Agenda"))));
    }

    /** Changes the part with that id in the edition that is worked on. */
    public <T> Map<String, @Nullable Object> change(
            Part<T> part, DataFetchingEnvironment environment, String id, BiFunction<UUID, UUID, T> work) {
        return change(Role.EDITOR, "change a part of an agenda", part, environment, id, work);
    }

    /** The same for those in that role, whom alone it tells whether there is such a part. */
    public <T> Map<String, @Nullable Object> change(
            Role least,
            String action,
            Part<T> part,
            DataFetchingEnvironment environment,
            String id,
            BiFunction<UUID, UUID, T> work) {
        return mutations.run(
                environment,
                () -> {
                    Viewer.current().require(least, action);
                    var key = NodeId.parse("id", id, part.type());
                    return shown(part, work.apply(agendaOf(part, key).id(), key));
                },
                () -> {
                    var key = NodeId.parse("id", id, part.type());
                    return part.shown(agendaOf(part, key).id(), key);
                });
    }

    /** Deletes the part with that id from the edition that is worked on. */
    public <T> Map<String, @Nullable Object> delete(
            Part<T> part, DataFetchingEnvironment environment, String id, BiFunction<UUID, UUID, T> work) {
        return mutations.run(
                environment,
                () -> {
                    var key = NodeId.parse("id", id, part.type());
                    var deleted = work.apply(agendaOf(part, key).id(), key);
                    return List.of(Thing.of("Agenda", part.agendaId().apply(deleted)));
                },
                List::of);
    }

    /** Brings the part with that id back into the edition that is worked on, with the parts that went with it. */
    public Map<String, @Nullable Object> restore(Part<?> part, DataFetchingEnvironment environment, String id) {
        return mutations.run(
                environment,
                () -> {
                    var key = NodeId.parse("id", id, part.type());
                    var agendaId = revisions.restore(
                            part.table().getName(),
                            key,
                            from -> agendas.edit(from).id());
                    return part.shown(agendaId, key);
                },
                List::of);
    }

    /** The edition that is worked on among those that hold the part. */
    Agenda agendaOf(Part<?> part, UUID id) {
        return agendas.getHolding(part.table(), id);
    }

    private static <T> List<Thing> shown(Part<T> part, T thing) {
        return part.shown(part.agendaId().apply(thing), part.id().apply(thing));
    }
}
