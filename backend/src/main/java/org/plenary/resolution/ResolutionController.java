package org.plenary.resolution;

import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.mutation.InputFields;
import org.plenary.mutation.ThingMutations;
import org.plenary.plan.NodeId;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class ResolutionController {

    private static final String TYPE = "Resolution";

    private final ThingMutations mutations;
    private final ResolutionService resolutions;
    private final ParagraphService paragraphs;

    ResolutionController(ThingMutations mutations, ResolutionService resolutions, ParagraphService paragraphs) {
        this.mutations = mutations;
        this.resolutions = resolutions;
        this.paragraphs = paragraphs;
    }

    @MutationMapping
    Map<String, @Nullable Object> createResolution(DataFetchingEnvironment environment) {
        return mutations.create(environment, TYPE, () -> {
            var resolution = resolutions.create(input(InputFields.of(environment), null));
            paragraphs.createAll(resolution.id(), null, ParagraphInputs.trees(environment));
            return resolution.id();
        });
    }

    @MutationMapping
    Map<String, @Nullable Object> updateResolution(
            @Argument String id, @Argument int expectedVersion, DataFetchingEnvironment environment) {
        return mutations.change(
                environment,
                TYPE,
                id,
                key -> resolutions.update(
                        key, expectedVersion, input(InputFields.of(environment), resolutions.get(key))));
    }

    @MutationMapping
    Map<String, @Nullable Object> deleteResolution(
            @Argument String id, @Argument int expectedVersion, DataFetchingEnvironment environment) {
        return mutations.delete(environment, TYPE, id, key -> resolutions.delete(key, expectedVersion));
    }

    @MutationMapping
    Map<String, @Nullable Object> restoreResolution(@Argument String id, DataFetchingEnvironment environment) {
        return mutations.restore(environment, TYPE, "resolution", id);
    }

    private ResolutionInput input(InputFields fields, @Nullable Resolution present) {
        var before = Optional.ofNullable(present);
        return new ResolutionInput(
                fields.required(
                        "conference",
                        fields.read(
                                "conference",
                                before.map(Resolution::bodyId).orElse(null),
                                id -> NodeId.parse("input.conference", id, "Body")),
                        "Body:0197f3a2-6c1d-7b52-9a51-3f0c2d7e8b10"),
                fields.constant("kind", before.map(Resolution::kind).orElse(ResolutionKind.RESOLUTION)),
                fields.required(
                                "number",
                                fields.<String>value(
                                        "number", before.map(Resolution::number).orElse(null)),
                                "8/2")
                        .replaceAll("\\s", ""),
                fields.read(
                        "meeting",
                        before.map(Resolution::meetingId).orElse(null),
                        id -> NodeId.parse("input.meeting", id, "Meeting")),
                fields.optionalText("title", before.map(Resolution::title).orElse(null)),
                fields.value("adoptedOn", before.map(Resolution::adoptedOn).orElse(null)),
                fields.value("foundIn", before.map(Resolution::foundIn).orElse(null)));
    }
}
