package org.plenary.resolution;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plenary.mutation.InputFields;
import org.plenary.mutation.Thing;
import org.plenary.mutation.ThingMutations;
import org.plenary.plan.NodeId;
import org.plenary.revision.RevisionService;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class ParagraphController {

    private static final String TYPE = "ResolutionParagraph";

    private final ThingMutations mutations;
    private final ParagraphService paragraphs;
    private final RevisionService revisions;

    ParagraphController(ThingMutations mutations, ParagraphService paragraphs, RevisionService revisions) {
        this.mutations = mutations;
        this.paragraphs = paragraphs;
        this.revisions = revisions;
    }

    @MutationMapping
    Map<String, @Nullable Object> createResolutionParagraph(
            @Argument String resolution,
            @Argument @Nullable String parent,
            @Argument @Nullable String before,
            DataFetchingEnvironment environment) {
        return mutations.run(
                environment,
                () -> shown(paragraphs.create(
                        NodeId.parse("resolution", resolution, "Resolution"),
                        paragraph("parent", parent),
                        paragraph("before", before),
                        ParagraphInputs.input(InputFields.of(environment), null))),
                List::of);
    }

    @MutationMapping
    Map<String, @Nullable Object> updateResolutionParagraph(
            @Argument String id, @Argument int expectedVersion, DataFetchingEnvironment environment) {
        return change(environment, id, () -> {
            var key = NodeId.parse("id", id, TYPE);
            return paragraphs.update(
                    key,
                    expectedVersion,
                    ParagraphInputs.input(
                            InputFields.of(environment), paragraphs.get(key).says()));
        });
    }

    @MutationMapping
    Map<String, @Nullable Object> moveResolutionParagraph(
            @Argument String id,
            @Argument int expectedVersion,
            @Argument @Nullable String parent,
            @Argument @Nullable String before,
            DataFetchingEnvironment environment) {
        return change(
                environment,
                id,
                () -> paragraphs.move(
                        NodeId.parse("id", id, TYPE),
                        expectedVersion,
                        paragraph("parent", parent),
                        paragraph("before", before)));
    }

    @MutationMapping
    Map<String, @Nullable Object> deleteResolutionParagraph(
            @Argument String id, @Argument int expectedVersion, DataFetchingEnvironment environment) {
        return mutations.delete(environment, TYPE, id, key -> paragraphs.delete(key, expectedVersion));
    }

    @MutationMapping
    Map<String, @Nullable Object> restoreResolutionParagraph(@Argument String id, DataFetchingEnvironment environment) {
        return mutations.run(
                environment,
                () -> {
                    var key = NodeId.parse("id", id, TYPE);
                    revisions.restore("resolution_paragraph", key);
                    return shown(paragraphs.get(key));
                },
                List::of);
    }

    private Map<String, @Nullable Object> change(
            DataFetchingEnvironment environment, String id, Supplier<ResolutionParagraph> work) {
        return mutations.run(
                environment, () -> shown(work.get()), () -> shown(paragraphs.get(NodeId.parse("id", id, TYPE))));
    }

    private static List<Thing> shown(ResolutionParagraph paragraph) {
        return List.of(Thing.of(TYPE, paragraph.id()), Thing.of("Resolution", paragraph.resolutionId()));
    }

    private @Nullable UUID paragraph(String argument, @Nullable String id) {
        return id == null ? null : NodeId.parse(argument, id, TYPE);
    }
}
