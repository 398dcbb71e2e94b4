package org.plenary.agenda;

import graphql.schema.DataFetchingEnvironment;
import org.plenary.agenda.AgendaItemController.AgendaItemPayload;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class ItemClearanceController {

    private final PartMutations mutations;
    private final ItemClearanceService clearances;

    ItemClearanceController(PartMutations mutations, ItemClearanceService clearances) {
        this.mutations = mutations;
        this.clearances = clearances;
    }

    @MutationMapping
    AgendaItemPayload clearAgendaItem(
            @Argument String id, @Argument int expectedVersion, DataFetchingEnvironment environment) {
        return AgendaItemPayload.of(mutations.change(
                AgendaItemController.ITEM,
                environment,
                id,
                (agendaId, key) -> clearances.clear(agendaId, key, expectedVersion)));
    }

    @MutationMapping
    AgendaItemPayload reopenAgendaItem(
            @Argument String id, @Argument int expectedVersion, DataFetchingEnvironment environment) {
        return AgendaItemPayload.of(mutations.change(
                AgendaItemController.ITEM,
                environment,
                id,
                (agendaId, key) -> clearances.reopen(agendaId, key, expectedVersion)));
    }
}
