package org.plenary.agenda;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plenary.mutation.Mutations;
import org.plenary.mutation.UserError;
import org.plenary.plan.NodeId;
import org.plenary.plan.Read;
import org.plenary.plan.Reads;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class AgendaController {

    record AgendaPayload(@Nullable Read agenda, @Nullable String change, List<UserError> errors) {}

    private final Mutations mutations;
    private final Reads reads;
    private final AgendaService agendas;
    private final AgendaItemService items;

    AgendaController(Mutations mutations, Reads reads, AgendaService agendas, AgendaItemService items) {
        this.mutations = mutations;
        this.reads = reads;
        this.agendas = agendas;
        this.items = items;
    }

    @MutationMapping
    AgendaPayload renumberAgenda(
            @Argument String id, @Argument int expectedVersion, DataFetchingEnvironment environment) {
        return change(id, environment, key -> {
            var renumbered = items.renumber(key, expectedVersion);
            return agendas.get(
                    renumbered.isEmpty() ? key : renumbered.getFirst().agendaId());
        });
    }

    @MutationMapping
    AgendaPayload publishAgenda(
            @Argument String id, @Argument int expectedVersion, DataFetchingEnvironment environment) {
        return change(id, environment, key -> agendas.publish(key, expectedVersion));
    }

    @MutationMapping
    AgendaPayload withdrawAgenda(
            @Argument String id, @Argument int expectedVersion, DataFetchingEnvironment environment) {
        return change(id, environment, key -> agendas.withdraw(key, expectedVersion));
    }

    private AgendaPayload change(String id, DataFetchingEnvironment environment, Function<UUID, Agenda> work) {
        return mutations.run(
                () -> work.apply(NodeId.parse("id", id, "Agenda")),
                done -> new AgendaPayload(
                        reads.read(environment, "agenda", "Agenda", done.thing().id()), done.change(), List.of()),
                errors -> new AgendaPayload(
                        reads.read(environment, "agenda", "Agenda", NodeId.parse("id", id, "Agenda")), null, errors),
                errors -> new AgendaPayload(null, null, errors));
    }
}
