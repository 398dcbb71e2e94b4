package org.plenary.agenda;

import graphql.schema.DataFetchingEnvironment;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plenary.mutation.InputFields;
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
    private final AgendaDraftService drafts;
    private final DocumentationService documentation;
    private final NextMeetingService nextMeetings;

    AgendaController(
            ThingMutations mutations,
            AgendaService agendas,
            AgendaItemService items,
            AgendaDraftService drafts,
            DocumentationService documentation,
            NextMeetingService nextMeetings) {
        this.mutations = mutations;
        this.agendas = agendas;
        this.items = items;
        this.drafts = drafts;
        this.documentation = documentation;
        this.nextMeetings = nextMeetings;
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

    @MutationMapping
    Map<String, @Nullable Object> createAgenda(@Argument String meeting, DataFetchingEnvironment environment) {
        return mutations.create(
                environment,
                "Agenda",
                () -> drafts.create(
                                NodeId.parse("meeting", meeting, "Meeting"),
                                AgendaInputs.agenda(InputFields.of(environment)))
                        .id());
    }

    @MutationMapping
    Map<String, @Nullable Object> updateAgenda(
            @Argument String id, @Argument int expectedVersion, DataFetchingEnvironment environment) {
        return change(
                id,
                environment,
                key -> agendas.update(
                        key, expectedVersion, present -> AgendaInputs.head(InputFields.of(environment), present)));
    }

    @MutationMapping
    Map<String, @Nullable Object> adoptAgenda(
            @Argument String id,
            @Argument int expectedVersion,
            @Argument @Nullable OffsetDateTime adoptedAt,
            DataFetchingEnvironment environment) {
        return change(id, environment, key -> agendas.adopt(key, expectedVersion, adoptedAt));
    }

    @MutationMapping
    Map<String, @Nullable Object> discardAgenda(
            @Argument String id, @Argument int expectedVersion, DataFetchingEnvironment environment) {
        return mutations.delete(environment, "Agenda", id, key -> agendas.discard(key, expectedVersion));
    }

    @MutationMapping
    Map<String, @Nullable Object> restoreAgenda(@Argument String id, DataFetchingEnvironment environment) {
        return mutations.restore(environment, "Agenda", "agenda", id);
    }

    @MutationMapping
    Map<String, @Nullable Object> moveAgendaItems(
            @Argument String id, @Argument int expectedVersion, DataFetchingEnvironment environment) {
        return change(
                id,
                environment,
                key -> items.moveAll(key, expectedVersion, AgendaInputs.moves(InputFields.of(environment))));
    }

    @MutationMapping
    Map<String, @Nullable Object> setDocumentationStatus(
            @Argument String id,
            @Argument int expectedVersion,
            @Argument List<String> entries,
            @Argument DocumentationStatus status,
            DataFetchingEnvironment environment) {
        return change(
                id,
                environment,
                key -> documentation.setStatus(
                        key, expectedVersion, AgendaInputs.keys("entries", entries, "DocumentationEntry"), status));
    }

    @MutationMapping
    Map<String, @Nullable Object> prepareNextMeeting(@Argument String after, DataFetchingEnvironment environment) {
        return mutations.run(
                environment,
                () -> {
                    var fields = InputFields.of(environment);
                    var next = nextMeetings.prepare(
                            NodeId.parse("after", after, "Meeting"),
                            new NextMeeting.Plan(
                                    fields.value("startsOn", null),
                                    fields.value("ordinal", null),
                                    fields.optionalText("title", null),
                                    fields.value("venue", null)));
                    var meeting = Thing.of("Meeting", next.meeting().id());
                    return next.agenda() == null
                            ? List.of(meeting)
                            : List.of(meeting, Thing.of("Agenda", next.agenda().id()));
                },
                List::of);
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
