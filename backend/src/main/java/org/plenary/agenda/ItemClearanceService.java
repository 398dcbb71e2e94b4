package org.plenary.agenda;

import static org.plenary.schema.Tables.AGENDA_ITEM_CLEARANCE;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.plenary.shared.Changes;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.stereotype.Service;

/**
 * Items marked as cleared one by one, ahead of their edition. The database takes the mark away when the item, its
 * annotation, its documentation or its citations change; the public never sees it.
 */
@Service
public final class ItemClearanceService {

    private final DSLContext database;
    private final AgendaService agendas;
    private final AgendaItemService items;
    private final Changes changes;

    ItemClearanceService(DSLContext database, AgendaService agendas, AgendaItemService items, Changes changes) {
        this.database = database;
        this.agendas = agendas;
        this.items = items;
        this.changes = changes;
    }

    /** Which items of the edition are cleared, and by whom; for those who may see drafts, nothing for others. */
    public Map<UUID, String> findCleared(UUID agendaId) {
        if (!Viewer.current().mayAs(Role.EDITOR)) {
            return Map.of();
        }
        return database.select(AGENDA_ITEM_CLEARANCE.ID, AGENDA_ITEM_CLEARANCE.CLEARED_BY)
                .from(AGENDA_ITEM_CLEARANCE)
                .where(AGENDA_ITEM_CLEARANCE.AGENDA_ID.eq(agendas.get(agendaId).id()))
                .fetchMap(AGENDA_ITEM_CLEARANCE.ID, AGENDA_ITEM_CLEARANCE.CLEARED_BY);
    }

    /**
     * The version is that of the edition, which counts the changes of annotation, documentation and citations: what was not
     * seen is not cleared.
     */
    public AgendaItem clear(UUID agendaId, UUID id, int expectedVersion) {
        return clear(agendaId, List.of(id), expectedVersion).getFirst();
    }

    /** The same for several as one change. */
    public List<AgendaItem> clear(UUID agendaId, Collection<UUID> ids, int expectedVersion) {
        return mark(
                "clear an agenda item",
                agendaId,
                ids,
                expectedVersion,
                id -> database.insertInto(AGENDA_ITEM_CLEARANCE)
                        .set(AGENDA_ITEM_CLEARANCE.AGENDA_ID, agendaId)
                        .set(AGENDA_ITEM_CLEARANCE.ID, id)
                        .set(AGENDA_ITEM_CLEARANCE.CLEARED_BY, Viewer.current().name())
                        .onConflictDoNothing()
                        .execute());
    }

    /** Takes the mark away, where there is one; the version is that of the edition. */
    public AgendaItem reopen(UUID agendaId, UUID id, int expectedVersion) {
        return reopen(agendaId, List.of(id), expectedVersion).getFirst();
    }

    /** The same for several as one change. */
    public List<AgendaItem> reopen(UUID agendaId, Collection<UUID> ids, int expectedVersion) {
        return mark(
                "reopen an agenda item",
                agendaId,
                ids,
                expectedVersion,
                id -> database.deleteFrom(AGENDA_ITEM_CLEARANCE)
                        .where(AGENDA_ITEM_CLEARANCE.AGENDA_ID.eq(agendaId), AGENDA_ITEM_CLEARANCE.ID.eq(id))
                        .execute());
    }

    private List<AgendaItem> mark(
            String action, UUID agendaId, Collection<UUID> ids, int expectedVersion, Consumer<UUID> marking) {
        return changes.make(Role.CLEARER, action, () -> {
            var agenda = agendas.expect(agendaId, expectedVersion);
            if (agenda.frozen()) {
                throw InvalidInput.of("id", "edition.cleared-as-a-whole", agenda.publication());
            }
            var marked = ids.stream().map(id -> items.get(agendaId, id)).toList();
            ids.forEach(marking);
            return marked;
        });
    }
}
