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
class DocumentVersionController {

    private static final String VERSION = "DocumentVersion";
    private static final String FILE = "DocumentFile";

    private final ThingMutations mutations;
    private final DocumentVersionService versions;

    DocumentVersionController(ThingMutations mutations, DocumentVersionService versions) {
        this.mutations = mutations;
        this.versions = versions;
    }

    @MutationMapping
    Map<String, @Nullable Object> createDocumentVersion(
            @Argument String document, DataFetchingEnvironment environment) {
        return mutations.create(environment, VERSION, () -> {
            var fields = InputFields.of(environment);
            return versions.add(
                    NodeId.parse("document", document, "Document"),
                    fields.constant("language", Language.class, null),
                    fields.value("issuedOn", null));
        });
    }

    @MutationMapping
    Map<String, @Nullable Object> updateDocumentVersion(
            @Argument String id, @Argument int expectedVersion, DataFetchingEnvironment environment) {
        return mutations.change(environment, VERSION, id, key -> {
            var fields = InputFields.of(environment);
            var present = versions.get(key);
            versions.update(
                    key,
                    expectedVersion,
                    fields.constant("language", present.language()),
                    fields.value("issuedOn", present.issuedOn()));
        });
    }

    @MutationMapping
    Map<String, @Nullable Object> deleteDocumentVersion(
            @Argument String id, @Argument int expectedVersion, DataFetchingEnvironment environment) {
        return mutations.delete(environment, VERSION, id, key -> versions.delete(key, expectedVersion));
    }

    @MutationMapping
    Map<String, @Nullable Object> restoreDocumentVersion(@Argument String id, DataFetchingEnvironment environment) {
        return mutations.restore(environment, VERSION, "document_version", id);
    }

    @MutationMapping
    Map<String, @Nullable Object> createDocumentFile(
            @Argument String documentVersion, DataFetchingEnvironment environment) {
        return mutations.create(
                environment,
                FILE,
                () -> versions.addFile(
                        NodeId.parse("documentVersion", documentVersion, VERSION),
                        file(InputFields.of(environment), null)));
    }

    @MutationMapping
    Map<String, @Nullable Object> updateDocumentFile(
            @Argument String id, @Argument int expectedVersion, DataFetchingEnvironment environment) {
        return mutations.change(
                environment,
                FILE,
                id,
                key -> versions.updateFile(
                        key, expectedVersion, file(InputFields.of(environment), versions.getFile(key))));
    }

    @MutationMapping
    Map<String, @Nullable Object> deleteDocumentFile(
            @Argument String id, @Argument int expectedVersion, DataFetchingEnvironment environment) {
        return mutations.delete(environment, FILE, id, key -> versions.deleteFile(key, expectedVersion));
    }

    @MutationMapping
    Map<String, @Nullable Object> restoreDocumentFile(@Argument String id, DataFetchingEnvironment environment) {
        return mutations.restore(environment, FILE, "document_file", id);
    }

    private static DocumentFileInput file(InputFields fields, @Nullable DocumentFile present) {
        return new DocumentFileInput(
                fields.required(
                        "name",
                        fields.<String>value("name", present == null ? null : present.name()),
                        "CTOC_COP_WG7_2018_2_F.pdf"),
                fields.required(
                        "mediaType",
                        fields.<String>value("mediaType", present == null ? null : present.mediaType()),
                        "application/pdf"),
                fields.value("url", present == null ? null : present.url()),
                fields.value("sizeInBytes", present == null ? null : present.sizeInBytes()),
                fields.value("sha256", present == null ? null : present.sha256()));
    }
}
