package org.plenary.due;

import static org.jooq.Records.mapping;
import static org.plenary.schema.Tables.ACCOUNT;
import static org.plenary.schema.Tables.AGENDA;
import static org.plenary.schema.Tables.BODY;
import static org.plenary.schema.Tables.BUREAU_DECISION;
import static org.plenary.schema.Tables.DOCUMENT;
import static org.plenary.schema.Tables.INSTRUMENT;
import static org.plenary.schema.Tables.MANDATE;
import static org.plenary.schema.Tables.MEETING;
import static org.plenary.schema.Tables.RESOLUTION;
import static org.plenary.schema.Tables.REVISION;
import static org.plenary.schema.Tables.SETTING;
import static org.plenary.shared.Columns.text;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.plenary.plan.Visibility;
import org.plenary.revision.RevisionService;
import org.plenary.setting.Setting;
import org.plenary.setting.Settings;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.stereotype.Service;

/** What is due, each list by one statement and bounded. */
@Service
public final class DueService {

    /** Of the history, so many rows are looked at for the latest actions; one action may have written hundreds. */
    private static final int LATEST_ROWS = 1_000;

    private final DSLContext database;
    private final ReadinessRepository readiness;
    private final ClearanceRepository clearances;
    private final Settings settings;

    DueService(DSLContext database, ReadinessRepository readiness, ClearanceRepository clearances, Settings settings) {
        this.database = database;
        this.readiness = readiness;
        this.clearances = clearances;
        this.settings = settings;
    }

    /** How many weeks before a meeting its documents are to have reached what. */
    public Milestones milestones() {
        return new Milestones(Map.of(
                Milestone.SUBMITTED, settings.get(Setting.SUBMITTED_WEEKS),
                Milestone.PROCESSED, settings.get(Setting.PROCESSED_WEEKS),
                Milestone.ISSUED, settings.get(Setting.ISSUED_WEEKS)));
    }

    /** How ready those meetings are. */
    public List<Readiness> readiness(List<UUID> meetings) {
        requireEditor();
        return readiness.find(meetings, milestones());
    }

    /** What was submitted for review, and what is cleared and waits to be published: of whatever is published as a whole. */
    public List<Clearance> clearances(int limit) {
        Viewer.current().require(Role.CLEARER, "see what waits for clearance");
        return clearances.find(limit);
    }

    /** Whether whoever asks may see the thing with that publication. */
    static Condition seen(TableField<?, String> publication) {
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

    /**
     * What was done last, one entry for each action and thing, the latest first; what is done to accounts and settings, for
     * administrators.
     */
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
                .where(REVISION.UNIT.in(units()))
                .and(RevisionService.seen())
                .orderBy(REVISION.SEQ.desc())
                .limit(DSL.inline(LATEST_ROWS))
                .asTable("recent");
        var change = recent.field("change", Long.class);
        var unitId = recent.field(REVISION.UNIT_ID);
        var meetingId = DSL.coalesce(AGENDA.MEETING_ID, MEETING.ID);
        var thingId = DSL.coalesce(meetingId, unitId);
        var symbol = DSL.coalesce(BODY.SYMBOL, DOCUMENT.SYMBOL, RESOLUTION.NUMBER, ACCOUNT.NAME);
        var there = DSL.condition(DSL.coalesce(
                        meetingId,
                        BODY.ID,
                        DOCUMENT.ID,
                        RESOLUTION.ID,
                        BUREAU_DECISION.ID,
                        INSTRUMENT.ID,
                        MANDATE.ID,
                        ACCOUNT.ID,
                        SETTING.ID)
                .isNotNull());
        return database.select(
                        change,
                        DSL.max(recent.field(REVISION.AT)),
                        recent.field(REVISION.ACTOR),
                        recent.field(REVISION.REASON),
                        recent.field(REVISION.UNIT),
                        meetingId,
                        thingId,
                        DSL.field(there),
                        symbol)
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
                .leftJoin(BUREAU_DECISION)
                .on(BUREAU_DECISION.ID.eq(unitId))
                .leftJoin(INSTRUMENT)
                .on(INSTRUMENT.ID.eq(unitId))
                .leftJoin(MANDATE)
                .on(MANDATE.ID.eq(unitId))
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ID.eq(unitId))
                .leftJoin(SETTING)
                .on(SETTING.ID.eq(unitId))
                .groupBy(
                        change,
                        recent.field(REVISION.ACTOR),
                        recent.field(REVISION.REASON),
                        recent.field(REVISION.UNIT),
                        meetingId,
                        thingId,
                        there,
                        symbol)
                .orderBy(DSL.max(recent.field(REVISION.SEQ)).desc())
                .limit(limit)
                .fetch(mapping(LatestChange::new));
    }

    private static List<String> units() {
        var things = List.of(
                "agenda", "meeting", "document", "resolution", "body", "bureau_decision", "instrument", "mandate");
        return Viewer.current().mayAs(Role.ADMINISTRATOR)
                ? Stream.concat(things.stream(), Stream.of("account", "setting"))
                        .toList()
                : things;
    }

    private static void requireEditor() {
        Viewer.current().require(Role.EDITOR, "see what is due");
    }
}
