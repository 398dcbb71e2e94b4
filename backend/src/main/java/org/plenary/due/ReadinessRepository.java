package org.plenary.due;

import static org.jooq.Records.mapping;
import static org.plenary.due.DueService.seen;
import static org.plenary.schema.Tables.AGENDA;
import static org.plenary.schema.Tables.AGENDA_ITEM;
import static org.plenary.schema.Tables.ANNOTATION_PARAGRAPH;
import static org.plenary.schema.Tables.DOCUMENTATION_ENTRY;
import static org.plenary.schema.Tables.MEETING;
import static org.plenary.schema.Tables.WORKING_AGENDA;
import static org.plenary.shared.Columns.constant;

import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.plenary.shared.Publication;
import org.springframework.stereotype.Repository;

/** How far meetings are: their items, texts and documents. */
@Repository
class ReadinessRepository {

    private final DSLContext database;

    ReadinessRepository(DSLContext database) {
        this.database = database;
    }

    List<Readiness> find(List<UUID> meetings, Milestones milestones) {
        return database.select(
                        MEETING.ID,
                        constant(AGENDA.PUBLICATION, Publication.class),
                        items(DSL.noCondition()),
                        items(DSL.exists(DSL.selectOne()
                                .from(ANNOTATION_PARAGRAPH)
                                .where(ANNOTATION_PARAGRAPH.AGENDA_ID.eq(AGENDA_ITEM.AGENDA_ID))
                                .and(ANNOTATION_PARAGRAPH.ITEM_ID.eq(AGENDA_ITEM.ID)))),
                        items(DSL.condition(
                                "jsonb_exists_all({0}::jsonb, array['ar', 'zh', 'en', 'fr', 'ru', 'es'])",
                                AGENDA_ITEM.TITLE)),
                        documents(DOCUMENTATION_ENTRY.STATUS.eq("EXPECTED")),
                        documents(DOCUMENTATION_ENTRY.STATUS.eq("SUBMITTED")),
                        documents(DOCUMENTATION_ENTRY.STATUS.eq("IN_PROCESSING")),
                        documents(DOCUMENTATION_ENTRY.STATUS.eq("ISSUED")),
                        documents(behind(milestones)))
                .from(MEETING)
                .leftJoin(WORKING_AGENDA)
                .on(WORKING_AGENDA.MEETING_ID.eq(MEETING.ID))
                .leftJoin(AGENDA)
                .on(AGENDA.ID.eq(WORKING_AGENDA.ID), seen(AGENDA.PUBLICATION))
                .where(MEETING.ID.in(meetings), seen(MEETING.PUBLICATION))
                .fetch(mapping(Readiness::new));
    }

    private static Field<Integer> items(Condition condition) {
        return DSL.field(DSL.selectCount()
                .from(AGENDA_ITEM)
                .where(AGENDA_ITEM.AGENDA_ID.eq(AGENDA.ID), AGENDA_ITEM.KIND.ne("HEADING"), condition));
    }

    private static Field<Integer> documents(Condition condition) {
        return DSL.field(DSL.selectCount()
                .from(DOCUMENTATION_ENTRY)
                .where(DOCUMENTATION_ENTRY.AGENDA_ID.eq(AGENDA.ID), condition));
    }

    /** Past its own date, or behind the weeks before the meeting. */
    private static Condition behind(Milestones milestones) {
        return DOCUMENTATION_ENTRY
                .DUE_ON
                .lt(DSL.currentLocalDate())
                .and(DOCUMENTATION_ENTRY.STATUS.notIn("ISSUED", "WITHDRAWN"))
                .or(DOCUMENTATION_ENTRY.STATUS.eq("EXPECTED").and(within(milestones.weeks(Milestone.SUBMITTED))))
                .or(DOCUMENTATION_ENTRY.STATUS.eq("SUBMITTED").and(within(milestones.weeks(Milestone.PROCESSED))))
                .or(DOCUMENTATION_ENTRY.STATUS.eq("IN_PROCESSING").and(within(milestones.weeks(Milestone.ISSUED))));
    }

    private static Condition within(int weeks) {
        return DSL.condition("{0} - current_date < {1}", MEETING.STARTS_ON, DSL.val(weeks * 7));
    }
}
