package org.plenary.document;

import static org.plenary.schema.Tables.DOCUMENT_FILE;
import static org.plenary.schema.Tables.DOCUMENT_VERSION;

import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Changes;
import org.plenary.shared.Language;
import org.plenary.shared.NotFound;
import org.plenary.shared.Role;
import org.springframework.stereotype.Service;

/** In which languages a document is there, and in which files. They are seen with their document. */
@Service
public final class DocumentVersionService {

    private final DSLContext database;
    private final DocumentService documents;
    private final Changes changes;

    DocumentVersionService(DSLContext database, DocumentService documents, Changes changes) {
        this.database = database;
        this.documents = documents;
        this.changes = changes;
    }

    /** Records that the document is there in a language; returns the id of the version. */
    public UUID add(UUID documentId, Language language, @Nullable LocalDate issuedOn) {
        return changes.make(
                Role.EDITOR,
                "add a version of a document",
                () -> database.insertInto(DOCUMENT_VERSION)
                        .set(
                                DOCUMENT_VERSION.DOCUMENT_ID,
                                documents.get(documentId).id())
                        .set(DOCUMENT_VERSION.LANGUAGE, language.code())
                        .set(DOCUMENT_VERSION.ISSUED_ON, issuedOn)
                        .returningResult(DOCUMENT_VERSION.ID)
                        .fetchSingle()
                        .value1());
    }

    /** Records where a version can be had; returns the id of the file. */
    public UUID addFile(UUID versionId, DocumentFileInput input) {
        return changes.make(Role.EDITOR, "add a file of a document", () -> {
            var documentId = database.select(DOCUMENT_VERSION.DOCUMENT_ID)
                    .from(DOCUMENT_VERSION)
                    .where(DOCUMENT_VERSION.ID.eq(versionId))
                    .fetchOptional(DOCUMENT_VERSION.DOCUMENT_ID)
                    .orElseThrow(() -> new NotFound("document version", versionId));
            return database.insertInto(DOCUMENT_FILE)
                    .set(DOCUMENT_FILE.VERSION_ID, versionId)
                    .set(DOCUMENT_FILE.DOCUMENT_ID, documentId)
                    .set(DOCUMENT_FILE.NAME, input.name())
                    .set(DOCUMENT_FILE.MEDIA_TYPE, input.mediaType())
                    .set(DOCUMENT_FILE.URL, input.url())
                    .set(DOCUMENT_FILE.SIZE_IN_BYTES, input.sizeInBytes())
                    .set(DOCUMENT_FILE.SHA256, input.sha256())
                    .returningResult(DOCUMENT_FILE.ID)
                    .fetchSingle()
                    .value1();
        });
    }
}
