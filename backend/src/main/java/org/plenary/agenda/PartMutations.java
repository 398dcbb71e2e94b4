package org.plenary.agenda;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.plenary.mutation.Mutations;
import org.plenary.mutation.UserError;
import org.plenary.plan.NodeId;
import org.plenary.plan.Read;
import org.plenary.plan.Reads;
import org.plenary.shared.NotFound;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.stereotype.Component;

/** What the mutations of items, paragraphs and entries have in common: all are parts of the edition that is worked on. */
@Component
public final class PartMutations {

    /** A thing after its change, the edition that the change went into, and how to undo it. */
    public record Changed(
            @Nullable Read thing,
            @Nullable Read agenda,
            @Nullable String change,
            List<UserError> errors) {}

    /** What was deleted, the edition that it is gone from, and how to bring it back. */
    public record DeletePayload(
            @Nullable String deletedId,
            @Nullable Read agenda,
            @Nullable String change,
            List<UserError> errors) {}

    /** A type of the API, the table that it is read from, and the field of a payload that holds it. */
    public record Part<T>(
            String type, Table<?> table, String field, Function<T, UUID> agendaId, Function<T, UUID> id) {}

    private final Mutations mutations;
    private final Reads reads;
    private final AgendaService agendas;

    PartMutations(Mutations mutations, Reads reads, AgendaService agendas) {
        this.mutations = mutations;
        this.reads = reads;
        this.agendas = agendas;
    }

    /** Makes a part in an edition that the work itself finds. */
    public <T> Changed create(Part<T> part, DataFetchingEnvironment environment, java.util.function.Supplier<T> work) {
        return mutations.run(
                () -> {
                    requireEditor();
                    return work.get();
                },
                done -> read(part, environment, done.thing(), done.change()),
                PartMutations::refused,
                PartMutations::refused);
    }

    /** Makes a part in that edition, of which the caller says which version they have seen. */
    public <T> Changed createIn(
            Part<T> part, DataFetchingEnvironment environment, String agenda, Function<UUID, T> work) {
        return mutations.run(
                () -> {
                    requireEditor();
                    return work.apply(NodeId.parse("agenda", agenda, "Agenda"));
                },
                done -> read(part, environment, done.thing(), done.change()),
                errors -> new Changed(
                        null,
                        reads.read(environment, "agenda", "Agenda", NodeId.parse("agenda", agenda, "Agenda")),
                        null,
                        errors),
                PartMutations::refused);
    }

    /** Changes the part with that id in the edition that is worked on. */
    public <T> Changed change(
            Part<T> part, DataFetchingEnvironment environment, String id, BiFunction<UUID, UUID, T> work) {
        return mutations.run(
                () -> {
                    requireEditor();
                    var key = NodeId.parse("id", id, part.type());
                    return work.apply(agendas.getHolding(part.table(), key).id(), key);
                },
                done -> read(part, environment, done.thing(), done.change()),
                errors -> present(part, environment, id, errors),
                PartMutations::refused);
    }

    /** Deletes the part with that id from the edition that is worked on. */
    public <T> DeletePayload delete(
            Part<T> part, DataFetchingEnvironment environment, String id, BiFunction<UUID, UUID, T> work) {
        return mutations.run(
                () -> {
                    requireEditor();
                    var key = NodeId.parse("id", id, part.type());
                    return work.apply(agendas.getHolding(part.table(), key).id(), key);
                },
                done -> new DeletePayload(
                        id,
                        reads.read(
                                environment, "agenda", "Agenda", part.agendaId().apply(done.thing())),
                        done.change(),
                        List.of()),
                errors -> new DeletePayload(null, null, null, errors),
                errors -> new DeletePayload(null, null, null, errors));
    }

    /** Before anything is looked up: whether a draft holds the part is not for everybody to know. */
    private static void requireEditor() {
        Viewer.current().require(Role.EDITOR, "change an agenda");
    }

    /** The edition that holds the item with that id. */
    Agenda agendaOf(Part<?> part, UUID id) {
        return agendas.getHolding(part.table(), id);
    }

    private <T> Changed read(Part<T> part, DataFetchingEnvironment environment, T thing, @Nullable String change) {
        var agendaId = part.agendaId().apply(thing);
        return new Changed(
                reads.read(
                        environment,
                        part.field(),
                        part.type(),
                        agendaId,
                        part.id().apply(thing)),
                reads.read(environment, "agenda", "Agenda", agendaId),
                change,
                List.of());
    }

    private Changed present(Part<?> part, DataFetchingEnvironment environment, String id, List<UserError> errors) {
        try {
            var key = NodeId.parse("id", id, part.type());
            var agendaId = agendas.getHolding(part.table(), key).id();
            return new Changed(
                    reads.read(environment, part.field(), part.type(), agendaId, key),
                    reads.read(environment, "agenda", "Agenda", agendaId),
                    null,
                    errors);
        } catch (NotFound gone) {
            return refused(List.of(UserError.of(gone)));
        }
    }

    private static Changed refused(List<UserError> errors) {
        return new Changed(null, null, null, errors);
    }
}
