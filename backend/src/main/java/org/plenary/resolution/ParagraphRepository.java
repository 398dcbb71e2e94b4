package org.plenary.resolution;

import static org.jooq.Records.mapping;
import static org.plenary.schema.Tables.RESOLUTION_PARAGRAPH;
import static org.plenary.shared.Columns.constant;
import static org.plenary.shared.Columns.text;

import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.plenary.schema.tables.records.ResolutionParagraphRecord;
import org.springframework.stereotype.Repository;

@Repository
class ParagraphRepository {

    private final DSLContext database;

    ParagraphRepository(DSLContext database) {
        this.database = database;
    }

    /** In the order of print below each parent. */
    List<ResolutionParagraph> find(Condition condition) {
        return database.select(
                        RESOLUTION_PARAGRAPH.ID,
                        RESOLUTION_PARAGRAPH.RESOLUTION_ID,
                        RESOLUTION_PARAGRAPH.PARENT_ID,
                        RESOLUTION_PARAGRAPH.POSITION,
                        DSL.row(
                                        constant(RESOLUTION_PARAGRAPH.KIND, ParagraphKind.class),
                                        RESOLUTION_PARAGRAPH.NUMBER,
                                        RESOLUTION_PARAGRAPH.VERB,
                                        text(RESOLUTION_PARAGRAPH.TEXT),
                                        RESOLUTION_PARAGRAPH.ADDRESSEE_ID,
                                        RESOLUTION_PARAGRAPH.DUE_ON,
                                        RESOLUTION_PARAGRAPH.DUE_BODY_ID,
                                        RESOLUTION_PARAGRAPH.DUE_ORDINAL,
                                        constant(RESOLUTION_PARAGRAPH.STATUS, ParagraphStatus.class))
                                .mapping(ParagraphInput.class, ParagraphInput::new),
                        RESOLUTION_PARAGRAPH.VERSION)
                .from(RESOLUTION_PARAGRAPH)
                .where(condition)
                .orderBy(RESOLUTION_PARAGRAPH.PARENT_ID.asc().nullsFirst(), RESOLUTION_PARAGRAPH.POSITION)
                .fetch(mapping(ResolutionParagraph::new));
    }

    UUID append(UUID resolutionId, @Nullable UUID parentId, ParagraphInput input) {
        var last = DSL.select(
                        DSL.coalesce(DSL.max(RESOLUTION_PARAGRAPH.POSITION), 0).plus(1))
                .from(RESOLUTION_PARAGRAPH)
                .where(below(resolutionId, parentId));
        return database.insertInto(RESOLUTION_PARAGRAPH)
                .set(columns(input))
                .set(RESOLUTION_PARAGRAPH.RESOLUTION_ID, resolutionId)
                .set(RESOLUTION_PARAGRAPH.PARENT_ID, parentId)
                .set(RESOLUTION_PARAGRAPH.POSITION, DSL.field(last))
                .returningResult(RESOLUTION_PARAGRAPH.ID)
                .fetchSingle()
                .value1();
    }

    boolean update(UUID id, int expectedVersion, ParagraphInput input) {
        return database.update(RESOLUTION_PARAGRAPH)
                        .set(columns(input))
                        .where(RESOLUTION_PARAGRAPH.ID.eq(id), RESOLUTION_PARAGRAPH.VERSION.eq(expectedVersion))
                        .execute()
                == 1;
    }

    /** Puts the paragraph below that one, as a change of its own; its place follows by {@link #setPosition}. */
    boolean place(UUID id, int expectedVersion, @Nullable UUID parentId, int position) {
        return database.update(RESOLUTION_PARAGRAPH)
                        .set(RESOLUTION_PARAGRAPH.PARENT_ID, parentId)
                        .set(RESOLUTION_PARAGRAPH.POSITION, position)
                        .set(RESOLUTION_PARAGRAPH.VERSION, expectedVersion + 1)
                        .where(RESOLUTION_PARAGRAPH.ID.eq(id), RESOLUTION_PARAGRAPH.VERSION.eq(expectedVersion))
                        .execute()
                == 1;
    }

    void setPosition(UUID id, int position) {
        database.update(RESOLUTION_PARAGRAPH)
                .set(RESOLUTION_PARAGRAPH.POSITION, position)
                .where(RESOLUTION_PARAGRAPH.ID.eq(id), RESOLUTION_PARAGRAPH.POSITION.ne(position))
                .execute();
    }

    boolean delete(UUID id, int expectedVersion) {
        return database.deleteFrom(RESOLUTION_PARAGRAPH)
                        .where(RESOLUTION_PARAGRAPH.ID.eq(id), RESOLUTION_PARAGRAPH.VERSION.eq(expectedVersion))
                        .execute()
                == 1;
    }

    /** The paragraph and all below it. */
    List<UUID> findBelow(UUID id) {
        return database.fetchValues(DSL.resultQuery(
                        "with recursive below(id) as (select {0} union all select p.id from below"
                                + " join plenary.resolution_paragraph p on p.parent_id = below.id) select id from below",
                        DSL.val(id))
                .coerce(RESOLUTION_PARAGRAPH.ID));
    }

    static Condition below(UUID resolutionId, @Nullable UUID parentId) {
        return RESOLUTION_PARAGRAPH
                .RESOLUTION_ID
                .eq(resolutionId)
                .and(RESOLUTION_PARAGRAPH.PARENT_ID.isNotDistinctFrom(parentId));
    }

    private static ResolutionParagraphRecord columns(ParagraphInput input) {
        var columns = new ResolutionParagraphRecord();
        columns.setKind(input.kind().name());
        columns.setNumber(input.number());
        columns.setVerb(input.verb());
        columns.setText(input.text().toJsonb());
        columns.setAddresseeId(input.addresseeId());
        columns.setDueOn(input.dueOn());
        columns.setDueBodyId(input.dueBodyId());
        columns.setDueOrdinal(input.dueOrdinal());
        columns.setStatus(input.status().name());
        return columns;
    }
}
