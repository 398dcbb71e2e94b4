package org.plenary.agenda;

import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Role;
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
    Map<String, @Nullable Object> clearAgendaItem(
            @Argument String id, @Argument int expectedVersion, DataFetchingEnvironment environment) {
        return mutations.change(
                Role.CLEARER,
                "clear an agenda item",
                AgendaItemController.ITEM,
                environment,
                id,
                (agendaId, key) -> clearances.clear(agendaId, key, expectedVersion));
    }

    @MutationMapping
    Map<String, @Nullable Object> reopenAgendaItem(
            @Argument String id, @Argument int expectedVersion, DataFetchingEnvironment environment) {
        return mutations.change(
                Role.CLEARER,
                "reopen an agenda item",
                AgendaItemController.ITEM,
                environment,
                id,
                (agendaId, key) -> clearances.reopen(agendaId, key, expectedVersion));
    }
}
