package org.plenary.agenda;

import static org.plenary.schema.Tables.CITATION;
import static org.plenary.schema.Tables.DOCUMENTATION_ENTRY;

import java.util.List;
import java.util.UUID;
import org.jooq.impl.DSL;
import org.plenary.document.DocumentService;
import org.plenary.shared.Changes;
import org.plenary.shared.CitedQuotes;
import org.plenary.shared.Conflict;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.NotFound;
import org.plenary.shared.Role;
import org.springframework.stereotype.Service;

/** What is listed under the items as documentation. A change to a published edition goes into the next one. */
@Service
public final class DocumentationService {

    private final DocumentationRepository entries;
    private final CitedQuotes citations;
    private final AgendaService agendas;
    private final AgendaItemService items;
    private final DocumentService documents;
    private final Changes changes;

    DocumentationService(
            DocumentationRepository entries,
            CitedQuotes citations,
            AgendaService agendas,
            AgendaItemService items,
            DocumentService documents,
            Changes changes) {
        this.entries = entries;
        this.citations = citations;
        this.agendas = agendas;
        this.items = items;
        this.documents = documents;
        this.changes = changes;
    }

    /** The entries of the whole edition, item by item, in the order of print. */
    public List<DocumentationEntry> findAll(UUID agendaId) {
        return entries.find(agendas.get(agendaId).id(), DSL.noCondition());
    }

    /** The documentation of one item in the order of print. */
    public List<DocumentationEntry> findAll(UUID agendaId, UUID itemId) {
        return entries.find(agendas.get(agendaId).id(), DOCUMENTATION_ENTRY.ITEM_ID.eq(itemId));
    }

    public DocumentationEntry get(UUID agendaId, UUID id) {
        return entries.find(agendas.get(agendaId).id(), id).orElseThrow(() -> new NotFound("documentation entry", id));
    }

    /** Lists a document at the end of the item's documentation. */
    public DocumentationEntry add(UUID agendaId, UUID itemId, DocumentationInput input) {
        return changes.make(Role.EDITOR, "list a document", () -> {
            check(input);
            var item = items.get(agendas.edit(agendaId).id(), itemId);
            return get(item.agendaId(), entries.append(item.agendaId(), itemId, input));
        });
    }

    /** Throws {@link Conflict} with the entry as it is now, where its version is not the expected one. */
    public DocumentationEntry update(UUID agendaId, UUID id, int expectedVersion, DocumentationInput input) {
        return changes.make(Role.EDITOR, "change a documentation entry", () -> {
            check(input);
            var before = get(agendas.edit(agendaId).id(), id);
            if (!entries.update(before.agendaId(), id, expectedVersion, input)) {
                throw new Conflict("documentation entry", id, expectedVersion, before);
            }
            if (input.title() != null) {
                citations.follow(
                        CITATION.AGENDA_ID.eq(before.agendaId()).and(CITATION.EVIDENCE_ENTRY_ID.eq(id)), input.title());
            }
            return get(before.agendaId(), id);
        });
    }

    /** Takes the document off the list; the document itself stays. Returns what was deleted. */
    public DocumentationEntry delete(UUID agendaId, UUID id, int expectedVersion) {
        return changes.make(Role.EDITOR, "take a document off the list", () -> {
            var before = get(agendas.edit(agendaId).id(), id);
            if (!entries.delete(before.agendaId(), id, expectedVersion)) {
                throw new Conflict("documentation entry", id, expectedVersion, before);
            }
            return before;
        });
    }

    /** Sets the status of several entries of an edition that the caller has seen in that version. */
    public Agenda setStatus(UUID agendaId, int expectedVersion, List<UUID> ids, DocumentationStatus status) {
        return changes.make(Role.EDITOR, "set the status of documentation", () -> {
            var agenda = agendas.edit(agendaId, expectedVersion);
            var found = entries.setStatus(agenda.id(), ids, status);
            ids.stream().filter(id -> !found.contains(id)).findFirst().ifPresent(id -> {
                throw new NotFound("documentation entry", id);
            });
            return agendas.get(agenda.id());
        });
    }

    /** How many entries follow that a document is issued, and how many are left to editors of other bodies. */
    public record Followed(int entries, int left) {}

    /**
     * Sets what open editions of the bodies that the viewer serves expect of that document to ISSUED; those that were
     * published say what they said.
     */
    public Followed setIssued(UUID documentId) {
        return changes.make(
                Role.EDITOR,
                "note that a document is issued",
                () -> new Followed(entries.setIssued(documentId), entries.countExpecting(documentId)));
    }

    private void check(DocumentationInput input) {
        if (input.documentId() != null) {
            documents.get(input.documentId());
        } else if (input.title() == null) {
            throw InvalidInput.of("title", "entry.nameless");
        }
    }
}
