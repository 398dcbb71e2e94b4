package org.plenary.agenda;

import static org.jooq.Records.mapping;
import static org.plenary.schema.Tables.AGENDA;
import static org.plenary.schema.Tables.AGENDA_ITEM;
import static org.plenary.schema.Tables.AGENDA_ITEM_CLEARANCE;
import static org.plenary.schema.Tables.ANNOTATION_PARAGRAPH;
import static org.plenary.schema.Tables.CITATION;
import static org.plenary.schema.Tables.DOCUMENTATION_ENTRY;
import static org.plenary.schema.Tables.SLOT;
import static org.plenary.shared.Columns.constant;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.plenary.shared.Publication;
import org.springframework.stereotype.Repository;

@Repository
class AgendaRepository {

    /** What an edition is made of, in the order in which the parts refer to each other; a mark as cleared stays until its item changes. */
    private static final List<Table<?>> PARTS =
            List.of(AGENDA_ITEM, ANNOTATION_PARAGRAPH, DOCUMENTATION_ENTRY, SLOT, CITATION, AGENDA_ITEM_CLEARANCE);

    private final DSLContext database;

    AgendaRepository(DSLContext database) {
        this.database = database;
    }

    /** Latest stage first, latest edition first. */
    List<Agenda> find(Condition condition) {
        return database.select(
                        AGENDA.ID,
                        AGENDA.MEETING_ID,
                        constant(AGENDA.STAGE, AgendaStage.class),
                        AGENDA.EDITION,
                        AGENDA.ANNOTATED,
                        AGENDA.DOCUMENT_ID,
                        constant(AGENDA.PUBLICATION, Publication.class),
                        AGENDA.IN_FORCE,
                        AGENDA.VERSION)
                .from(AGENDA)
                .where(condition)
                .orderBy(AGENDA.STAGE_RANK.desc(), AGENDA.EDITION.desc())
                .fetch(mapping(Agenda::new));
    }

    Optional<Agenda> findById(UUID id) {
        return find(AGENDA.ID.eq(id)).stream().findFirst();
    }

    /** The edition that holds that part and is the latest of the latest stage. */
    Optional<UUID> findHolding(Table<?> part, UUID id) {
        return database.select(AGENDA.ID)
                .from(AGENDA)
                .where(DSL.exists(DSL.selectOne()
                        .from(part)
                        .where("{0} = {1}", DSL.field(part.getQualifiedName().append("agenda_id")), AGENDA.ID)
                        .and("{0} = {1}", DSL.field(part.getQualifiedName().append("id")), DSL.val(id))))
                .orderBy(AGENDA.STAGE_RANK.desc(), AGENDA.EDITION.desc())
                .limit(1)
                .fetchOptional(AGENDA.ID);
    }

    /** Makes whoever else wants to change the structure of this edition wait for the end of the transaction. */
    void lock(UUID id) {
        database.selectOne().from(AGENDA).where(AGENDA.ID.eq(id)).forUpdate().fetch();
    }

    UUID insert(UUID meetingId, AgendaStage stage, int edition, boolean annotated) {
        return database.insertInto(AGENDA)
                .set(AGENDA.MEETING_ID, meetingId)
                .set(AGENDA.STAGE, stage.name())
                .set(AGENDA.EDITION, edition)
                .set(AGENDA.ANNOTATED, annotated)
                .returningResult(AGENDA.ID)
                .fetchSingle()
                .value1();
    }

    void copyParts(UUID from, UUID to) {
        for (var part : PARTS) {
            var agendaId = part.field(AGENDA_ITEM.AGENDA_ID);
            // The database derives the edition of a citation.
            var columns = Arrays.stream(part.fields())
                    .filter(column -> !column.equals(CITATION.EDITION_ID))
                    .toArray(Field<?>[]::new);
            var values = Arrays.stream(columns)
                    .map(column -> column.equals(agendaId) ? DSL.val(to, AGENDA_ITEM.AGENDA_ID) : column)
                    .toArray(Field<?>[]::new);
            database.insertInto(part)
                    .columns(columns)
                    .select(database.select(values)
                            .from(part)
                            .where(DSL.condition("{0} = {1}", agendaId, DSL.val(from))))
                    .execute();
        }
    }

    void setAdoptedAt(UUID id, OffsetDateTime moment) {
        database.update(AGENDA)
                .set(AGENDA.ADOPTED_AT, moment)
                .where(AGENDA.ID.eq(id))
                .execute();
    }

    /** The body adopts an agenda once: later editions of the stage say so, too. */
    void copyAdoption(UUID from, UUID to) {
        var before = AGENDA.as("before");
        database.update(AGENDA)
                .set(AGENDA.ADOPTED_AT, before.ADOPTED_AT)
                .from(before)
                .where(AGENDA.ID.eq(to), before.ID.eq(from), before.ADOPTED_AT.isNotNull())
                .execute();
    }

    void update(UUID id, AgendaHeadInput input) {
        database.update(AGENDA)
                .set(AGENDA.ANNOTATED, input.annotated())
                .set(AGENDA.DOCUMENT_ID, input.documentId())
                .where(AGENDA.ID.eq(id))
                .execute();
    }

    void setDocument(UUID id, UUID documentId) {
        database.update(AGENDA)
                .set(AGENDA.DOCUMENT_ID, documentId)
                .where(AGENDA.ID.eq(id))
                .execute();
    }

    void delete(UUID id) {
        database.deleteFrom(AGENDA).where(AGENDA.ID.eq(id)).execute();
    }

    int count(Table<?> part, UUID agendaId) {
        return database.fetchCount(part, DSL.condition("agenda_id = {0}", DSL.val(agendaId)));
    }
}
