package org.plenary.timetable;

import static org.plenary.schema.Tables.SLOT;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.PartMutations;
import org.plenary.agenda.PartMutations.Changed;
import org.plenary.agenda.PartMutations.DeletePayload;
import org.plenary.agenda.PartMutations.Part;
import org.plenary.mutation.InputFields;
import org.plenary.mutation.UserError;
import org.plenary.plan.NodeId;
import org.plenary.plan.Read;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class TimetableController {

    private static final Part<Slot> SLOTS = new Part<>("Slot", SLOT, "slot", Slot::agendaId, Slot::id);

    record SlotPayload(
            @Nullable Read slot,
            @Nullable Read agenda,
            @Nullable String change,
            List<UserError> errors) {

        static SlotPayload of(Changed changed) {
            return new SlotPayload(changed.thing(), changed.agenda(), changed.change(), changed.errors());
        }
    }

    private final PartMutations mutations;
    private final TimetableService timetable;

    TimetableController(PartMutations mutations, TimetableService timetable) {
        this.mutations = mutations;
        this.timetable = timetable;
    }

    @MutationMapping
    SlotPayload createSlot(
            @Argument String agenda,
            @Argument int expectedVersion,
            @Argument String sitting,
            @Argument String item,
            @Argument @Nullable String before,
            DataFetchingEnvironment environment) {
        return SlotPayload.of(mutations.createIn(
                SLOTS,
                environment,
                agenda,
                agendaId -> timetable.insert(
                        agendaId,
                        expectedVersion,
                        NodeId.parse("sitting", sitting, "Sitting"),
                        NodeId.parse("item", item, "AgendaItem"),
                        slot(before),
                        minutes(environment, null))));
    }

    @MutationMapping
    SlotPayload moveSlot(
            @Argument String id,
            @Argument int expectedVersion,
            @Argument String sitting,
            @Argument @Nullable String before,
            DataFetchingEnvironment environment) {
        return SlotPayload.of(mutations.change(
                SLOTS,
                environment,
                id,
                (agendaId, key) -> timetable.move(
                        agendaId, key, expectedVersion, NodeId.parse("sitting", sitting, "Sitting"), slot(before))));
    }

    @MutationMapping
    SlotPayload updateSlot(@Argument String id, @Argument int expectedVersion, DataFetchingEnvironment environment) {
        return SlotPayload.of(mutations.change(
                SLOTS,
                environment,
                id,
                (agendaId, key) -> timetable.setMinutes(
                        agendaId,
                        key,
                        expectedVersion,
                        minutes(environment, timetable.get(agendaId, key).minutes()))));
    }

    @MutationMapping
    DeletePayload deleteSlot(@Argument String id, @Argument int expectedVersion, DataFetchingEnvironment environment) {
        return mutations.delete(
                SLOTS, environment, id, (agendaId, key) -> timetable.remove(agendaId, key, expectedVersion));
    }

    private static @Nullable Integer minutes(DataFetchingEnvironment environment, @Nullable Integer present) {
        return InputFields.of(environment).value("minutes", present);
    }

    private static @Nullable UUID slot(@Nullable String id) {
        return Optional.ofNullable(id)
                .map(text -> NodeId.parse("before", text, "Slot"))
                .orElse(null);
    }
}
