package org.plenary.agenda;

import static org.plenary.schema.Tables.ANNOTATION_PARAGRAPH;

import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.PartMutations.Part;
import org.plenary.mutation.InputFields;
import org.plenary.plan.NodeId;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class AnnotationController {

    private static final Part<AnnotationParagraph> PARAGRAPH = new Part<>(
            "AnnotationParagraph", ANNOTATION_PARAGRAPH, AnnotationParagraph::agendaId, AnnotationParagraph::id);

    private final PartMutations mutations;
    private final AnnotationService annotations;

    AnnotationController(PartMutations mutations, AnnotationService annotations) {
        this.mutations = mutations;
        this.annotations = annotations;
    }

    @MutationMapping
    Map<String, @Nullable Object> createAnnotationParagraph(
            @Argument String item, DataFetchingEnvironment environment) {
        return mutations.create(PARAGRAPH, environment, () -> {
            var itemId = NodeId.parse("item", item, "AgendaItem");
            var agenda = mutations.agendaOf(AgendaItemController.ITEM, itemId);
            return annotations.add(agenda.id(), itemId, input(InputFields.of(environment), null));
        });
    }

    @MutationMapping
    Map<String, @Nullable Object> updateAnnotationParagraph(
            @Argument String id, @Argument int expectedVersion, DataFetchingEnvironment environment) {
        return mutations.change(
                PARAGRAPH,
                environment,
                id,
                (agendaId, key) -> annotations.update(
                        agendaId,
                        key,
                        expectedVersion,
                        input(InputFields.of(environment), annotations.get(agendaId, key))));
    }

    @MutationMapping
    Map<String, @Nullable Object> deleteAnnotationParagraph(
            @Argument String id, @Argument int expectedVersion, DataFetchingEnvironment environment) {
        return mutations.delete(
                PARAGRAPH, environment, id, (agendaId, key) -> annotations.delete(agendaId, key, expectedVersion));
    }

    @MutationMapping
    Map<String, @Nullable Object> restoreAnnotationParagraph(@Argument String id, DataFetchingEnvironment environment) {
        return mutations.restore(PARAGRAPH, environment, id);
    }

    static AnnotationInput input(InputFields fields, @Nullable AnnotationParagraph present) {
        return new AnnotationInput(
                fields.constant("section", present == null ? AnnotationSection.BACKGROUND : present.section()),
                fields.text("text", present == null ? null : present.text()));
    }
}
