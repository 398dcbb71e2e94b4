package org.plenary.agenda;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plenary.mutation.Thing;
import org.plenary.mutation.ThingMutations;
import org.plenary.plan.NodeId;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class AgendaController {

    private final ThingMutations mutations;
    private final AgendaService agendas;
    private final AgendaItemService items;

    AgendaController(ThingMutations mutations, AgendaService agendas, AgendaItemService items) {
        this.mutations = mutations;
        this.agendas = agendas;
        this.items = items;
    }

    @MutationMapping
    Map<String, @Nullable Object> renumberAgenda(
            @Argument String id, @Argument int expectedVersion, DataFetchingEnvironment environment) {
        return change(id, environment, key -> {
            var renumbered = items.renumber(key, expectedVersion);
            return agendas.get(
                    renumbered.isEmpty() ? key : renumbered.getFirst().agendaId());
        });
    }

    @MutationMapping
    Map<String, @Nullable Object> publishAgenda(
            @Argument String id, @Argument int expectedVersion, DataFetchingEnvironment environment) {
        return change(id, environment, key -> agendas.publish(key, expectedVersion));
    }

    @MutationMapping
    Map<String, @Nullable Object> withdrawAgenda(
            @Argument String id, @Argument int expectedVersion, DataFetchingEnvironment environment) {
        return change(id, environment, key -> agendas.withdraw(key, expectedVersion));
    }

    private Map<String, @Nullable Object> change(
            String id, DataFetchingEnvironment environment, Function<UUID, Agenda> work) {
        return mutations.run(
                environment,
                () -> List.of(Thing.of(
                        "Agenda", work.apply(NodeId.parse("id", id, "Agenda")).id())),
                () -> List.of(Thing.of("Agenda", NodeId.parse("id", id, "Agenda"))));
    }
}
