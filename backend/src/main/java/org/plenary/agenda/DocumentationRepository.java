package org.plenary.agenda;

import static org.jooq.Records.mapping;
import static org.plenary.schema.Tables.AGENDA;
import static org.plenary.schema.Tables.DOCUMENT;
import static org.plenary.schema.Tables.DOCUMENTATION_ENTRY;
import static org.plenary.shared.Columns.constant;
import static org.plenary.shared.Columns.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.plenary.document.DocumentNature;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Publication;
import org.plenary.shared.Viewer;
import org.springframework.stereotype.Repository;

@Repository
class DocumentationRepository {

    private final DSLContext database;

    DocumentationRepository(DSLContext database) {
        this.database = database;
    }

    /** The entries of the edition, item by item, in the order of print. */
    List<DocumentationEntry> find(UUID agendaId, Condition condition) {
        return database.select(
                        DOCUMENTATION_ENTRY.AGENDA_ID,
                        DOCUMENTATION_ENTRY.ID,
                        DOCUMENTATION_ENTRY.ITEM_ID,
                        DOCUMENTATION_ENTRY.POSITION,
                        DOCUMENTATION_ENTRY.DOCUMENT_ID,
                        DOCUMENT.SYMBOL,
                        text(DOCUMENT.TITLE),
                        constant(DOCUMENT.NATURE, DocumentNature.class),
                        text(DOCUMENTATION_ENTRY.TITLE),
                        constant(DOCUMENTATION_ENTRY.ROLE, DocumentationRole.class),
                        constant(DOCUMENTATION_ENTRY.STATUS, DocumentationStatus.class),
                        DOCUMENTATION_ENTRY.DUE_ON,
                        DOCUMENTATION_ENTRY.VERSION)
                .from(DOCUMENTATION_ENTRY)
                .leftJoin(DOCUMENT)
                .on(DOCUMENT.ID.eq(DOCUMENTATION_ENTRY.DOCUMENT_ID))
                .where(DOCUMENTATION_ENTRY.AGENDA_ID.eq(agendaId), condition)
                .orderBy(DOCUMENTATION_ENTRY.ITEM_ID, DOCUMENTATION_ENTRY.POSITION)
                .fetch(mapping(DocumentationEntry::new));
    }

    Optional<DocumentationEntry> find(UUID agendaId, UUID id) {
        return find(agendaId, DOCUMENTATION_ENTRY.ID.eq(id)).stream().findFirst();
    }

    UUID append(UUID agendaId, UUID itemId, DocumentationInput input) {
        return database.insertInto(DOCUMENTATION_ENTRY)
                .set(DOCUMENTATION_ENTRY.AGENDA_ID, agendaId)
                .set(DOCUMENTATION_ENTRY.ITEM_ID, itemId)
                .set(
                        DOCUMENTATION_ENTRY.POSITION,
                        DSL.field(database.select(DSL.coalesce(DSL.max(DOCUMENTATION_ENTRY.POSITION), 0)
                                        .plus(1))
                                .from(DOCUMENTATION_ENTRY)
                                .where(
                                        DOCUMENTATION_ENTRY.AGENDA_ID.eq(agendaId),
                                        DOCUMENTATION_ENTRY.ITEM_ID.eq(itemId))))
                .set(columns(input))
                .returningResult(DOCUMENTATION_ENTRY.ID)
                .fetchSingle()
                .value1();
    }

    boolean update(UUID agendaId, UUID id, int expectedVersion, DocumentationInput input) {
        return database.update(DOCUMENTATION_ENTRY)
                        .set(columns(input))
                        .where(key(agendaId, id, expectedVersion))
                        .execute()
                == 1;
    }

    boolean delete(UUID agendaId, UUID id, int expectedVersion) {
        return database.deleteFrom(DOCUMENTATION_ENTRY)
                        .where(key(agendaId, id, expectedVersion))
                        .execute()
                == 1;
    }

    /** Returns those of the entries that are there. */
    List<UUID> setStatus(UUID agendaId, List<UUID> ids, DocumentationStatus status) {
        return database.update(DOCUMENTATION_ENTRY)
                .set(DOCUMENTATION_ENTRY.STATUS, status.name())
                .where(DOCUMENTATION_ENTRY.AGENDA_ID.eq(agendaId), DOCUMENTATION_ENTRY.ID.in(ids))
                .returningResult(DOCUMENTATION_ENTRY.ID)
                .fetch(found -> found.value1());
    }

    /** In open editions of the bodies that the viewer serves. */
    int setIssued(UUID documentId) {
        return database.update(DOCUMENTATION_ENTRY)
                .set(DOCUMENTATION_ENTRY.STATUS, DocumentationStatus.ISSUED.name())
                .where(expecting(documentId), served())
                .execute();
    }

    int countExpecting(UUID documentId) {
        return database.fetchCount(DOCUMENTATION_ENTRY, expecting(documentId));
    }

    private static Condition expecting(UUID documentId) {
        return DOCUMENTATION_ENTRY
                .DOCUMENT_ID
                .eq(documentId)
                .and(DOCUMENTATION_ENTRY.STATUS.in(
                        DocumentationStatus.EXPECTED.name(),
                        DocumentationStatus.SUBMITTED.name(),
                        DocumentationStatus.IN_PROCESSING.name()))
                .and(DOCUMENTATION_ENTRY.AGENDA_ID.in(DSL.select(AGENDA.ID)
                        .from(AGENDA)
                        .where(AGENDA.PUBLICATION.notIn(Publication.PUBLISHED.name(), Publication.WITHDRAWN.name()))));
    }

    private static Condition served() {
        var served = Viewer.current().bodies();
        return served == null
                ? DSL.noCondition()
                : DSL.condition(
                        "plenary.body_of('agenda', {0}) in (select plenary.bodies_below({1}))",
                        DOCUMENTATION_ENTRY.AGENDA_ID, DSL.val(served.toArray(UUID[]::new)));
    }

    private static Condition key(UUID agendaId, UUID id, int expectedVersion) {
        return DOCUMENTATION_ENTRY
                .AGENDA_ID
                .eq(agendaId)
                .and(DOCUMENTATION_ENTRY.ID.eq(id))
                .and(DOCUMENTATION_ENTRY.VERSION.eq(expectedVersion));
    }

    private static Map<Field<?>, @Nullable Object> columns(DocumentationInput input) {
        var columns = new LinkedHashMap<Field<?>, @Nullable Object>();
        columns.put(DOCUMENTATION_ENTRY.DOCUMENT_ID, input.documentId());
        columns.put(
                DOCUMENTATION_ENTRY.TITLE,
                Optional.ofNullable(input.title()).map(LocalizedText::toJsonb).orElse(null));
        columns.put(DOCUMENTATION_ENTRY.ROLE, input.role().name());
        columns.put(DOCUMENTATION_ENTRY.STATUS, input.status().name());
        columns.put(DOCUMENTATION_ENTRY.DUE_ON, input.dueOn());
        return columns;
    }
}
