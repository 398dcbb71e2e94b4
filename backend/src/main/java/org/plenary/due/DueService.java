package org.plenary.due;

import static org.jooq.Records.mapping;
import static org.plenary.schema.Tables.AGENDA;
import static org.plenary.schema.Tables.AGENDA_ITEM;
import static org.plenary.schema.Tables.ANNOTATION_PARAGRAPH;
import static org.plenary.schema.Tables.BODY;
import static org.plenary.schema.Tables.BUREAU_DECISION;
import static org.plenary.schema.Tables.DOCUMENT;
import static org.plenary.schema.Tables.DOCUMENTATION_ENTRY;
import static org.plenary.schema.Tables.INSTRUMENT;
import static org.plenary.schema.Tables.MANDATE;
import static org.plenary.schema.Tables.MEETING;
import static org.plenary.schema.Tables.RESOLUTION;
import static org.plenary.schema.Tables.REVISION;
import static org.plenary.schema.Tables.WORKING_AGENDA;
import static org.plenary.shared.Columns.constant;
import static org.plenary.shared.Columns.text;

import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record6;
import org.jooq.SelectUnionStep;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.plenary.plan.Visibility;
import org.plenary.revision.RevisionService;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Publication;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.stereotype.Service;

/** What is due, each list by one statement and bounded. */
@Service
public final class DueService {

    /** Of the history, so many rows are looked at for the latest actions; one action may have written hundreds. */
    private static final int LATEST_ROWS = 1_000;

    private static final Field<UUID> NO_MEETING = DSL.castNull(UUID.class);
    private static final Field<String> NO_SYMBOL = DSL.castNull(String.class);

    private final DSLContext database;

    DueService(DSLContext database) {
        this.database = database;
    }

    /** How ready those meetings are. */
    public List<Readiness> readiness(List<UUID> meetings) {
        requireEditor();
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
                        documents(behind()))
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
    private static Condition behind() {
        return DOCUMENTATION_ENTRY
                .DUE_ON
                .lt(DSL.currentLocalDate())
                .and(DOCUMENTATION_ENTRY.STATUS.notIn("ISSUED", "WITHDRAWN"))
                .or(DOCUMENTATION_ENTRY.STATUS.eq("EXPECTED").and(within(Milestone.SUBMITTED)))
                .or(DOCUMENTATION_ENTRY.STATUS.eq("SUBMITTED").and(within(Milestone.PROCESSED)))
                .or(DOCUMENTATION_ENTRY.STATUS.eq("IN_PROCESSING").and(within(Milestone.ISSUED)));
    }

    private static Condition within(Milestone milestone) {
        return DSL.condition("{0} - current_date < {1}", MEETING.STARTS_ON, DSL.inline(milestone.weeks() * 7));
    }

    /** What was submitted for review, and what is cleared and waits to be published: of whatever is published as a whole. */
    public List<Clearance> clearances(int limit) {
        Viewer.current().require(Role.CLEARER, "see what waits for clearance");
        return database.fetch(waiting(
                                "agenda",
                                AGENDA.ID,
                                AGENDA.MEETING_ID,
                                BODY.SYMBOL,
                                text(MEETING.TITLE),
                                AGENDA.PUBLICATION,
                                AGENDA.join(MEETING)
                                        .on(MEETING.ID.eq(AGENDA.MEETING_ID))
                                        .join(BODY)
                                        .on(BODY.ID.eq(MEETING.BODY_ID)))
                        .unionAll(waiting(
                                "meeting",
                                MEETING.ID,
                                MEETING.ID,
                                BODY.SYMBOL,
                                text(MEETING.TITLE),
                                MEETING.PUBLICATION,
                                MEETING.join(BODY).on(BODY.ID.eq(MEETING.BODY_ID))))
                        .unionAll(waiting(
                                "body", BODY.ID, NO_MEETING, BODY.SYMBOL, text(BODY.NAME), BODY.PUBLICATION, BODY))
                        .unionAll(waiting(
                                "document",
                                DOCUMENT.ID,
                                DOCUMENT.MEETING_ID,
                                DOCUMENT.SYMBOL,
                                text(DOCUMENT.TITLE),
                                DOCUMENT.PUBLICATION,
                                DOCUMENT))
                        .unionAll(waiting(
                                "resolution",
                                RESOLUTION.ID,
                                RESOLUTION.MEETING_ID,
                                RESOLUTION.NUMBER,
                                text(RESOLUTION.TITLE),
                                RESOLUTION.PUBLICATION,
                                RESOLUTION))
                        .unionAll(waiting(
                                "bureau_decision",
                                BUREAU_DECISION.ID,
                                NO_MEETING,
                                NO_SYMBOL,
                                text(BUREAU_DECISION.SUBJECT),
                                BUREAU_DECISION.PUBLICATION,
                                BUREAU_DECISION))
                        .unionAll(waiting(
                                "instrument",
                                INSTRUMENT.ID,
                                NO_MEETING,
                                NO_SYMBOL,
                                text(INSTRUMENT.NAME),
                                INSTRUMENT.PUBLICATION,
                                INSTRUMENT))
                        .unionAll(waiting(
                                "mandate",
                                MANDATE.ID,
                                NO_MEETING,
                                NO_SYMBOL,
                                text(MANDATE.SUMMARY),
                                MANDATE.PUBLICATION,
                                MANDATE))
                        .orderBy(1, 4)
                        .limit(limit))
                .map(mapping(Clearance::new));
    }

    private static SelectUnionStep<Record6<String, UUID, UUID, String, LocalizedText, Publication>> waiting(
            String unit,
            Field<UUID> id,
            Field<UUID> meeting,
            Field<String> symbol,
            Field<LocalizedText> title,
            TableField<?, String> publication,
            Table<?> from) {
        return DSL.select(DSL.inline(unit), id, meeting, symbol, title, constant(publication, Publication.class))
                .from(from)
                .where(waits(publication));
    }

    private static Condition waits(TableField<?, String> publication) {
        return publication
                .in(Publication.IN_REVIEW.name(), Publication.CLEARED.name())
                .and(seen(publication));
    }

    private static Condition seen(TableField<?, String> publication) {
        return Visibility.published(Viewer.current().role(), publication);
    }

    /** The procedures whose silence has not ended, the next first. */
    public List<Silence> silences(int limit) {
        requireEditor();
        return database.select(
                        BUREAU_DECISION.ID, text(BODY.NAME), text(BUREAU_DECISION.SUBJECT), BUREAU_DECISION.DEADLINE)
                .from(BUREAU_DECISION)
                .join(BODY)
                .on(BODY.ID.eq(BUREAU_DECISION.BODY_ID))
                .where(BUREAU_DECISION.PROCEDURE.eq("SILENCE"))
                .and(BUREAU_DECISION.DEADLINE.gt(DSL.currentOffsetDateTime()))
                .and(seen(BUREAU_DECISION.PUBLICATION))
                .and(BUREAU_DECISION.OUTCOME.ne("BROKEN"))
                .and(BUREAU_DECISION.OUTCOME.ne("WITHDRAWN"))
                .orderBy(BUREAU_DECISION.DEADLINE)
                .limit(limit)
                .fetch(mapping(Silence::new));
    }

    /** What was done last, one entry for each action and thing, the latest first. */
    public List<LatestChange> latest(int limit) {
        requireEditor();
        var recent = DSL.select(
                        REVISION.SEQ,
                        DSL.field("{0}::text::bigint", Long.class, REVISION.XID).as("change"),
                        REVISION.AT,
                        REVISION.ACTOR,
                        REVISION.REASON,
                        REVISION.UNIT,
                        REVISION.UNIT_ID)
                .from(REVISION)
                .where(REVISION.UNIT.in("agenda", "meeting", "document", "resolution", "body", "bureau_decision"))
                .and(RevisionService.seen())
                .orderBy(REVISION.SEQ.desc())
                .limit(DSL.inline(LATEST_ROWS))
                .asTable("recent");
        var change = recent.field("change", Long.class);
        var unitId = recent.field(REVISION.UNIT_ID);
        var meetingId = DSL.coalesce(AGENDA.MEETING_ID, MEETING.ID);
        return database.select(
                        change,
                        DSL.max(recent.field(REVISION.AT)),
                        recent.field(REVISION.ACTOR),
                        recent.field(REVISION.REASON),
                        recent.field(REVISION.UNIT),
                        meetingId,
                        DSL.coalesce(BODY.SYMBOL, DOCUMENT.SYMBOL, RESOLUTION.NUMBER))
                .from(recent)
                .leftJoin(AGENDA)
                .on(AGENDA.ID.eq(unitId))
                .leftJoin(MEETING)
                .on(MEETING.ID.in(unitId, AGENDA.MEETING_ID))
                .leftJoin(BODY)
                .on(BODY.ID.in(unitId, MEETING.BODY_ID))
                .leftJoin(DOCUMENT)
                .on(DOCUMENT.ID.eq(unitId))
                .leftJoin(RESOLUTION)
                .on(RESOLUTION.ID.eq(unitId))
                .groupBy(
                        change,
                        recent.field(REVISION.ACTOR),
                        recent.field(REVISION.REASON),
                        recent.field(REVISION.UNIT),
                        meetingId,
                        DSL.coalesce(BODY.SYMBOL, DOCUMENT.SYMBOL, RESOLUTION.NUMBER))
                .orderBy(DSL.max(recent.field(REVISION.SEQ)).desc())
                .limit(limit)
                .fetch(mapping(LatestChange::new));
    }

    private static void requireEditor() {
        Viewer.current().require(Role.EDITOR, "see what is due");
    }
}
