package org.plenary.document;

import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.mutation.InputFields;
import org.plenary.mutation.ThingMutations;
import org.plenary.plan.NodeId;
import org.plenary.shared.Language;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class DocumentController {

    private static final String DOCUMENT = "Document";

    private final ThingMutations mutations;
    private final DocumentService documents;

    DocumentController(ThingMutations mutations, DocumentService documents) {
        this.mutations = mutations;
        this.documents = documents;
    }

    @MutationMapping
    Map<String, @Nullable Object> createDocument(DataFetchingEnvironment environment) {
        return mutations.create(
                environment,
                DOCUMENT,
                () -> documents.create(input(InputFields.of(environment), null)).id());
    }

    @MutationMapping
    Map<String, @Nullable Object> updateDocument(
            @Argument String id, @Argument int expectedVersion, DataFetchingEnvironment environment) {
        return mutations.change(
                environment,
                DOCUMENT,
                id,
                key -> documents.update(key, expectedVersion, input(InputFields.of(environment), documents.get(key))));
    }

    @MutationMapping
    Map<String, @Nullable Object> deleteDocument(
            @Argument String id, @Argument int expectedVersion, DataFetchingEnvironment environment) {
        return mutations.delete(environment, DOCUMENT, id, key -> documents.delete(key, expectedVersion));
    }

    @MutationMapping
    Map<String, @Nullable Object> restoreDocument(@Argument String id, DataFetchingEnvironment environment) {
        return mutations.restore(environment, DOCUMENT, "document", id);
    }

    private static DocumentInput input(InputFields fields, @Nullable Document present) {
        return new DocumentInput(
                fields.value("symbol", present == null ? null : present.symbol()),
                fields.read(
                        "body",
                        present == null ? null : present.bodyId(),
                        id -> NodeId.parse("input.body", id, "Body")),
                fields.read(
                        "meeting",
                        present == null ? null : present.meetingId(),
                        id -> NodeId.parse("input.meeting", id, "Meeting")),
                fields.constant("nature", present == null ? DocumentNature.OTHER : present.nature()),
                fields.optionalText("title", present == null ? null : present.title()),
                fields.constant("distribution", present == null ? Distribution.GENERAL : present.distribution()),
                fields.value("issuedOn", present == null ? null : present.issuedOn()),
                fields.read(
                        "originalLanguage", present == null ? null : present.originalLanguage(), Language::valueOf));
    }
}
