package org.plenary.agenda;

import static org.jooq.Records.mapping;
import static org.plenary.schema.Tables.ANNOTATION_PARAGRAPH;
import static org.plenary.shared.Columns.constant;
import static org.plenary.shared.Columns.text;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

@Repository
class AnnotationRepository {

    private final DSLContext database;

    AnnotationRepository(DSLContext database) {
        this.database = database;
    }

    /** The paragraphs of the edition, item by item, in the order of print. */
    List<AnnotationParagraph> find(UUID agendaId, Condition condition) {
        return database.select(
                        ANNOTATION_PARAGRAPH.AGENDA_ID,
                        ANNOTATION_PARAGRAPH.ID,
                        ANNOTATION_PARAGRAPH.ITEM_ID,
                        ANNOTATION_PARAGRAPH.POSITION,
                        constant(ANNOTATION_PARAGRAPH.SECTION, AnnotationSection.class),
                        text(ANNOTATION_PARAGRAPH.TEXT),
                        ANNOTATION_PARAGRAPH.VERSION)
                .from(ANNOTATION_PARAGRAPH)
                .where(ANNOTATION_PARAGRAPH.AGENDA_ID.eq(agendaId), condition)
                .orderBy(ANNOTATION_PARAGRAPH.ITEM_ID, ANNOTATION_PARAGRAPH.POSITION)
                .fetch(mapping(AnnotationParagraph::new));
    }

    Optional<AnnotationParagraph> find(UUID agendaId, UUID id) {
        return find(agendaId, ANNOTATION_PARAGRAPH.ID.eq(id)).stream().findFirst();
    }

    UUID append(UUID agendaId, UUID itemId, AnnotationInput input) {
        return database.insertInto(ANNOTATION_PARAGRAPH)
                .set(ANNOTATION_PARAGRAPH.AGENDA_ID, agendaId)
                .set(ANNOTATION_PARAGRAPH.ITEM_ID, itemId)
                .set(
                        ANNOTATION_PARAGRAPH.POSITION,
                        DSL.field(database.select(DSL.coalesce(DSL.max(ANNOTATION_PARAGRAPH.POSITION), 0)
                                        .plus(1))
                                .from(ANNOTATION_PARAGRAPH)
                                .where(
                                        ANNOTATION_PARAGRAPH.AGENDA_ID.eq(agendaId),
                                        ANNOTATION_PARAGRAPH.ITEM_ID.eq(itemId))))
                .set(ANNOTATION_PARAGRAPH.SECTION, input.section().name())
                .set(ANNOTATION_PARAGRAPH.TEXT, input.text().toJsonb())
                .returningResult(ANNOTATION_PARAGRAPH.ID)
                .fetchSingle()
                .value1();
    }

    boolean update(UUID agendaId, UUID id, int expectedVersion, AnnotationInput input) {
        return database.update(ANNOTATION_PARAGRAPH)
                        .set(ANNOTATION_PARAGRAPH.SECTION, input.section().name())
                        .set(ANNOTATION_PARAGRAPH.TEXT, input.text().toJsonb())
                        .where(
                                ANNOTATION_PARAGRAPH.AGENDA_ID.eq(agendaId),
                                ANNOTATION_PARAGRAPH.ID.eq(id),
                                ANNOTATION_PARAGRAPH.VERSION.eq(expectedVersion))
                        .execute()
                == 1;
    }

    void setPosition(AnnotationParagraph paragraph, int position) {
        database.update(ANNOTATION_PARAGRAPH)
                .set(ANNOTATION_PARAGRAPH.POSITION, position)
                .where(
                        ANNOTATION_PARAGRAPH.AGENDA_ID.eq(paragraph.agendaId()),
                        ANNOTATION_PARAGRAPH.ID.eq(paragraph.id()))
                .execute();
    }

    boolean delete(UUID agendaId, UUID id, int expectedVersion) {
        return database.deleteFrom(ANNOTATION_PARAGRAPH)
                        .where(
                                ANNOTATION_PARAGRAPH.AGENDA_ID.eq(agendaId),
                                ANNOTATION_PARAGRAPH.ID.eq(id),
                                ANNOTATION_PARAGRAPH.VERSION.eq(expectedVersion))
                        .execute()
                == 1;
    }
}
