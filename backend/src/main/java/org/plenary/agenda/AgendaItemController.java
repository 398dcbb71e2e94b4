package org.plenary.agenda;

import static org.plenary.schema.Tables.AGENDA_ITEM;

import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.PartMutations.Part;
import org.plenary.mutation.InputFields;
import org.plenary.plan.NodeId;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class AgendaItemController {

    static final Part<AgendaItem> ITEM = new Part<>("AgendaItem", AGENDA_ITEM, AgendaItem::agendaId, AgendaItem::id);

    private final PartMutations mutations;
    private final AgendaItemService items;

    AgendaItemController(PartMutations mutations, AgendaItemService items) {
        this.mutations = mutations;
        this.items = items;
    }

    @MutationMapping
    Map<String, @Nullable Object> createAgendaItem(
            @Argument String agenda,
            @Argument @Nullable String parent,
            @Argument @Nullable String before,
            DataFetchingEnvironment environment) {
        return mutations.create(
                ITEM,
                environment,
                () -> items.create(
                        NodeId.parse("agenda", agenda, "Agenda"),
                        item("parent", parent),
                        item("before", before),
                        input(InputFields.of(environment), null)));
    }

    @MutationMapping
    Map<String, @Nullable Object> updateAgendaItem(
            @Argument String id, @Argument int expectedVersion, DataFetchingEnvironment environment) {
        return mutations.change(
                ITEM,
                environment,
                id,
                (agendaId, key) -> items.update(
                        agendaId, key, expectedVersion, input(InputFields.of(environment), items.get(agendaId, key))));
    }

    @MutationMapping
    Map<String, @Nullable Object> moveAgendaItem(
            @Argument String id,
            @Argument int expectedVersion,
            @Argument @Nullable String parent,
            @Argument @Nullable String before,
            DataFetchingEnvironment environment) {
        return mutations.change(
                ITEM,
                environment,
                id,
                (agendaId, key) ->
                        items.move(agendaId, key, expectedVersion, item("parent", parent), item("before", before)));
    }

    @MutationMapping
    Map<String, @Nullable Object> continueItem(
            @Argument String id,
            @Argument int expectedVersion,
            @Argument @Nullable String continues,
            DataFetchingEnvironment environment) {
        return mutations.change(
                ITEM,
                environment,
                id,
                (agendaId, key) -> items.continueFrom(agendaId, key, expectedVersion, item("continues", continues)));
    }

    @MutationMapping
    Map<String, @Nullable Object> deleteAgendaItem(
            @Argument String id, @Argument int expectedVersion, DataFetchingEnvironment environment) {
        return mutations.delete(ITEM, environment, id, (agendaId, key) -> items.delete(agendaId, key, expectedVersion));
    }

    @MutationMapping
    Map<String, @Nullable Object> restoreAgendaItem(@Argument String id, DataFetchingEnvironment environment) {
        return mutations.restore(ITEM, environment, id);
    }

    private static @Nullable UUID item(String argument, @Nullable String id) {
        return Optional.ofNullable(id)
                .map(text -> NodeId.parse(argument, text, "AgendaItem"))
                .orElse(null);
    }

    static AgendaItemInput input(InputFields fields, @Nullable AgendaItem present) {
        return new AgendaItemInput(
                fields.value("number", present == null ? null : present.number()),
                fields.value("marker", present == null ? null : present.marker()),
                fields.text("title", present == null ? null : present.title()),
                fields.constant("kind", present == null ? AgendaItemKind.SUBSTANTIVE : present.kind()),
                fields.constant(
                        "furtherDocumentation",
                        present == null ? FurtherDocumentation.UNSTATED : present.furtherDocumentation()));
    }
}
