package org.plenary.agenda;

import static org.plenary.schema.Tables.DOCUMENTATION_ENTRY;

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
class DocumentationController {

    private static final Part<DocumentationEntry> ENTRY =
            new Part<>("DocumentationEntry", DOCUMENTATION_ENTRY, DocumentationEntry::agendaId, DocumentationEntry::id);

    private final PartMutations mutations;
    private final DocumentationService documentation;

    DocumentationController(PartMutations mutations, DocumentationService documentation) {
        this.mutations = mutations;
        this.documentation = documentation;
    }

    @MutationMapping
    Map<String, @Nullable Object> createDocumentationEntry(@Argument String item, DataFetchingEnvironment environment) {
        return mutations.create(ENTRY, environment, () -> {
            var itemId = NodeId.parse("item", item, "AgendaItem");
            var agenda = mutations.agendaOf(AgendaItemController.ITEM, itemId);
            return documentation.add(agenda.id(), itemId, input(InputFields.of(environment), null));
        });
    }

    @MutationMapping
    Map<String, @Nullable Object> updateDocumentationEntry(
            @Argument String id, @Argument int expectedVersion, DataFetchingEnvironment environment) {
        return mutations.change(
                ENTRY,
                environment,
                id,
                (agendaId, key) -> documentation.update(
                        agendaId,
                        key,
                        expectedVersion,
                        input(InputFields.of(environment), documentation.get(agendaId, key))));
    }

    @MutationMapping
    Map<String, @Nullable Object> deleteDocumentationEntry(
            @Argument String id, @Argument int expectedVersion, DataFetchingEnvironment environment) {
        return mutations.delete(
                ENTRY, environment, id, (agendaId, key) -> documentation.delete(agendaId, key, expectedVersion));
    }

    @MutationMapping
    Map<String, @Nullable Object> restoreDocumentationEntry(@Argument String id, DataFetchingEnvironment environment) {
        return mutations.restore(ENTRY, environment, id);
    }

    static DocumentationInput input(InputFields fields, @Nullable DocumentationEntry present) {
        return new DocumentationInput(
                fields.read(
                        "document",
                        present == null ? null : present.documentId(),
                        id -> NodeId.parse(fields.path() + ".document", id, "Document")),
                fields.optionalText("title", present == null ? null : present.title()),
                fields.constant("role", present == null ? DocumentationRole.BEFORE_THE_BODY : present.role()),
                fields.constant("status", present == null ? DocumentationStatus.EXPECTED : present.status()),
                fields.value("dueOn", present == null ? null : present.dueOn()));
    }
}
