package org.plenary.document;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Changes;
import org.plenary.shared.Conflict;
import org.plenary.shared.Language;
import org.plenary.shared.NotFound;
import org.plenary.shared.Role;
import org.springframework.stereotype.Service;

/** In which languages a document is there, and in which files. They are seen, and may be changed, with their document. */
@Service
public final class DocumentVersionService {

    private final DocumentVersionRepository versions;
    private final DocumentService documents;
    private final Changes changes;

    DocumentVersionService(DocumentVersionRepository versions, DocumentService documents, Changes changes) {
        this.versions = versions;
        this.documents = documents;
        this.changes = changes;
    }

    public DocumentVersion get(UUID id) {
        var version = versions.find(id).orElseThrow(() -> new NotFound("document version", id));
        documents.get(version.documentId());
        return version;
    }

    /** Records that the document is there in a language; returns the id of the version. */
    public UUID add(UUID documentId, Language language, @Nullable LocalDate issuedOn) {
        return changes.make(
                Role.EDITOR,
                "add a version of a document",
                () -> versions.insert(documents.changeable(documentId).id(), language, issuedOn));
    }

    /** Throws {@link Conflict} with the version as it is now, where it is not the expected one. */
    public DocumentVersion update(UUID id, int expectedVersion, Language language, @Nullable LocalDate issuedOn) {
        return changes.make(Role.EDITOR, "change a version of a document", () -> {
            var before = changeable(id);
            demand(
                    versions.update(id, expectedVersion, language, issuedOn),
                    () -> new Conflict("document version", id, expectedVersion, before));
            return get(id);
        });
    }

    /** Deletes the version with the records of its files. Returns what was deleted. */
    public DocumentVersion delete(UUID id, int expectedVersion) {
        return changes.make(Role.EDITOR, "delete a version of a document", () -> {
            var before = changeable(id);
            demand(
                    versions.delete(id, expectedVersion),
                    () -> new Conflict("document version", id, expectedVersion, before));
            return before;
        });
    }

    public DocumentFile getFile(UUID id) {
        var file = versions.findFile(id).orElseThrow(() -> new NotFound("document file", id));
        documents.get(file.documentId());
        return file;
    }

    /** Records where a version can be had; returns the id of the file. */
    public UUID addFile(UUID versionId, DocumentFileInput input) {
        return changes.make(
                Role.EDITOR, "add a file of a document", () -> versions.insertFile(changeable(versionId), input));
    }

    /** Throws {@link Conflict} with the file as it is now, where its version is not the expected one. */
    public DocumentFile updateFile(UUID id, int expectedVersion, DocumentFileInput input) {
        return changes.make(Role.EDITOR, "change a file of a document", () -> {
            var before = getFile(id);
            documents.changeable(before.documentId());
            demand(
                    versions.updateFile(id, expectedVersion, input),
                    () -> new Conflict("document file", id, expectedVersion, before));
            return getFile(id);
        });
    }

    /** Deletes the record of a file; the file itself is nobody's here. Returns what was deleted. */
    public DocumentFile deleteFile(UUID id, int expectedVersion) {
        return changes.make(Role.EDITOR, "delete a file of a document", () -> {
            var before = getFile(id);
            documents.changeable(before.documentId());
            demand(
                    versions.deleteFile(id, expectedVersion),
                    () -> new Conflict("document file", id, expectedVersion, before));
            return before;
        });
    }

    private DocumentVersion changeable(UUID id) {
        var version = get(id);
        documents.changeable(version.documentId());
        return version;
    }

    private static void demand(boolean done, Supplier<Conflict> conflict) {
        if (!done) {
            throw conflict.get();
        }
    }
}
