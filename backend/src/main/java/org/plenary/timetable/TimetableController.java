package org.plenary.timetable;

import static org.plenary.schema.Tables.SLOT;

import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.PartMutations;
import org.plenary.agenda.PartMutations.Part;
import org.plenary.mutation.InputFields;
import org.plenary.plan.NodeId;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class TimetableController {

    private static final Part<Slot> SLOTS = new Part<>("Slot", SLOT, Slot::agendaId, Slot::id);

    private final PartMutations mutations;
    private final TimetableService timetable;

    TimetableController(PartMutations mutations, TimetableService timetable) {
        this.mutations = mutations;
        this.timetable = timetable;
    }

    @MutationMapping
    Map<String, @Nullable Object> createSlot(
            @Argument String agenda,
            @Argument int expectedVersion,
            @Argument String sitting,
            @Argument String item,
            @Argument @Nullable String before,
            DataFetchingEnvironment environment) {
        return mutations.createIn(
                SLOTS,
                environment,
                agenda,
                agendaId -> timetable.insert(
                        agendaId,
                        expectedVersion,
                        NodeId.parse("sitting", sitting, "Sitting"),
                        NodeId.parse("item", item, "AgendaItem"),
                        slot(before),
                        minutes(environment, null)));
    }

    @MutationMapping
    Map<String, @Nullable Object> moveSlot(
            @Argument String id,
            @Argument int expectedVersion,
            @Argument String sitting,
            @Argument @Nullable String before,
            DataFetchingEnvironment environment) {
        return mutations.change(
                SLOTS,
                environment,
                id,
                (agendaId, key) -> timetable.move(
                        agendaId, key, expectedVersion, NodeId.parse("sitting", sitting, "Sitting"), slot(before)));
    }

    @MutationMapping
    Map<String, @Nullable Object> updateSlot(
            @Argument String id, @Argument int expectedVersion, DataFetchingEnvironment environment) {
        return mutations.change(
                SLOTS,
                environment,
                id,
                (agendaId, key) -> timetable.setMinutes(
                        agendaId,
                        key,
                        expectedVersion,
                        minutes(environment, timetable.get(agendaId, key).minutes())));
    }

    @MutationMapping
    Map<String, @Nullable Object> deleteSlot(
            @Argument String id, @Argument int expectedVersion, DataFetchingEnvironment environment) {
        return mutations.delete(
                SLOTS, environment, id, (agendaId, key) -> timetable.remove(agendaId, key, expectedVersion));
    }

    @MutationMapping
    Map<String, @Nullable Object> restoreSlot(@Argument String id, DataFetchingEnvironment environment) {
        return mutations.restore(SLOTS, environment, id);
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
