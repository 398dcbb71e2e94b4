package org.plenary.citation;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plenary.mutation.InputFields;
import org.plenary.mutation.Thing;
import org.plenary.mutation.ThingMutations;
import org.plenary.plan.NodeId;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class CitationController {

    private static final String TYPE = "Citation";
    private static final String REFERENCE = "UnresolvedReference";

    private final ThingMutations mutations;
    private final QuotedCitationService citations;
    private final ReferenceService references;
    private final CitationInputs inputs;

    CitationController(
            ThingMutations mutations,
            QuotedCitationService citations,
            ReferenceService references,
            CitationInputs inputs) {
        this.mutations = mutations;
        this.citations = citations;
        this.references = references;
        this.inputs = inputs;
    }

    @MutationMapping
    Map<String, @Nullable Object> createCitation(DataFetchingEnvironment environment) {
        return mutations.run(
                environment, () -> shown(citations.create(inputs.input(InputFields.of(environment), null))), List::of);
    }

    @MutationMapping
    Map<String, @Nullable Object> updateCitation(
            @Argument String id, @Argument int expectedVersion, DataFetchingEnvironment environment) {
        return change(
                environment,
                id,
                key -> citations.update(
                        key,
                        expectedVersion,
                        inputs.input(
                                InputFields.of(environment), citations.get(key).says())));
    }

    @MutationMapping
    Map<String, @Nullable Object> confirmCitation(
            @Argument String id, @Argument int expectedVersion, DataFetchingEnvironment environment) {
        return change(environment, id, key -> citations.confirm(key, expectedVersion));
    }

    @MutationMapping
    Map<String, @Nullable Object> deleteCitation(
            @Argument String id, @Argument int expectedVersion, DataFetchingEnvironment environment) {
        return mutations.delete(environment, TYPE, id, key -> citations.delete(key, expectedVersion));
    }

    @MutationMapping
    Map<String, @Nullable Object> restoreCitation(@Argument String id, DataFetchingEnvironment environment) {
        return mutations.run(
                environment,
                () -> {
                    var key = NodeId.parse("id", id, TYPE);
                    citations.restore(key);
                    return shown(citations.get(key));
                },
                List::of);
    }

    @MutationMapping
    Map<String, @Nullable Object> linkReference(
            @Argument String id,
            @Argument int expectedVersion,
            @Argument Map<String, String> to,
            DataFetchingEnvironment environment) {
        return mutations.change(environment, REFERENCE, id, key -> {
            if (to.containsKey("document")) {
                references.linkToDocument(key, expectedVersion, named("to.document", to.get("document"), "Document"));
            } else {
                references.linkToResolution(
                        key, expectedVersion, named("to.resolution", to.get("resolution"), "Resolution"));
            }
        });
    }

    @MutationMapping
    Map<String, @Nullable Object> unlinkReference(
            @Argument String id, @Argument int expectedVersion, DataFetchingEnvironment environment) {
        return mutations.change(environment, REFERENCE, id, key -> references.unlink(key, expectedVersion));
    }

    private Map<String, @Nullable Object> change(
            DataFetchingEnvironment environment, String id, Function<UUID, Citation> work) {
        Supplier<UUID> key = () -> NodeId.parse("id", id, TYPE);
        return mutations.run(environment, () -> shown(work.apply(key.get())), () -> shown(citations.get(key.get())));
    }

    private UUID named(String path, @Nullable String id, String type) {
        return NodeId.parse(path, String.valueOf(id), type);
    }

    /** Keyed by its edition, or by itself in the register. */
    private static List<Thing> shown(Citation citation) {
        var agendaId = citation.agendaId();
        var thing = Thing.of(TYPE, agendaId == null ? citation.id() : agendaId, citation.id());
        return agendaId == null ? List.of(thing) : List.of(thing, Thing.of("Agenda", agendaId));
    }
}
