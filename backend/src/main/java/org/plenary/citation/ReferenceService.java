package org.plenary.citation;

import static org.jooq.Records.mapping;
import static org.plenary.schema.Tables.UNRESOLVED_REFERENCE;

import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.plenary.document.DocumentService;
import org.plenary.resolution.ResolutionService;
import org.plenary.shared.Changes;
import org.plenary.shared.Conflict;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.NotFound;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.stereotype.Service;

/**
 * References that were not resolved when they were read. One is linked by itself when an act of its number or a document of
 * its symbol is registered, and by hand where the words tell too little; its citations follow, their words stay.
 */
@Service
public final class ReferenceService {

    private final DSLContext database;
    private final ResolutionService resolutions;
    private final DocumentService documents;
    private final Changes changes;

    ReferenceService(DSLContext database, ResolutionService resolutions, DocumentService documents, Changes changes) {
        this.database = database;
        this.resolutions = resolutions;
        this.documents = documents;
        this.changes = changes;
    }

    /** For those who may see drafts, as some of them refer to it. */
    public UnresolvedReference get(UUID id) {
        Viewer.current().require(Role.EDITOR, "edit a reference");
        return database.select(
                        UNRESOLVED_REFERENCE.ID,
                        UNRESOLVED_REFERENCE.LABEL,
                        UNRESOLVED_REFERENCE.RESOLVED_RESOLUTION_ID,
                        UNRESOLVED_REFERENCE.RESOLVED_DOCUMENT_ID,
                        UNRESOLVED_REFERENCE.VERSION)
                .from(UNRESOLVED_REFERENCE)
                .where(UNRESOLVED_REFERENCE.ID.eq(id))
                .fetchOptional(mapping(UnresolvedReference::new))
                .orElseThrow(() -> new NotFound("unresolved reference", id));
    }

    public UnresolvedReference linkToResolution(UUID id, int expectedVersion, UUID resolutionId) {
        return link(id, expectedVersion, resolutions.get(resolutionId).id(), null);
    }

    public UnresolvedReference linkToDocument(UUID id, int expectedVersion, UUID documentId) {
        return link(id, expectedVersion, null, documents.get(documentId).id());
    }

    /** What it was linked to is not what the words mean: it is unresolved again. */
    public UnresolvedReference unlink(UUID id, int expectedVersion) {
        var reference = get(id);
        if (reference.resolutionId() == null && reference.documentId() == null) {
            throw InvalidInput.of("id", "reference.unlinked", reference.label());
        }
        return link(id, expectedVersion, null, null);
    }

    private UnresolvedReference link(
            UUID id, int expectedVersion, @Nullable UUID resolutionId, @Nullable UUID documentId) {
        return changes.make(Role.EDITOR, "link a reference", () -> {
            var before = get(id);
            if (database.update(UNRESOLVED_REFERENCE)
                            .set(UNRESOLVED_REFERENCE.RESOLVED_RESOLUTION_ID, resolutionId)
                            .set(UNRESOLVED_REFERENCE.RESOLVED_DOCUMENT_ID, documentId)
                            .where(UNRESOLVED_REFERENCE.ID.eq(id), UNRESOLVED_REFERENCE.VERSION.eq(expectedVersion))
                            .execute()
                    == 0) {
                throw new Conflict("unresolved reference", id, expectedVersion, before);
            }
            return get(id);
        });
    }
}
