package org.plenary.search;

import static org.jooq.Records.mapping;
import static org.plenary.schema.Tables.AGENDA;
import static org.plenary.schema.Tables.AGENDA_ITEM;
import static org.plenary.schema.Tables.BODY;
import static org.plenary.schema.Tables.BUREAU_DECISION;
import static org.plenary.schema.Tables.INSTRUMENT;
import static org.plenary.schema.Tables.MEETING;
import static org.plenary.schema.Tables.RECOMMENDATION;
import static org.plenary.schema.Tables.RESOLUTION;
import static org.plenary.schema.Tables.WORKING_AGENDA;
import static org.plenary.shared.Columns.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.SortField;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.plenary.document.DocumentService;
import org.plenary.plan.Graph;
import org.plenary.plan.Visibility;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.stereotype.Service;

/**
 * Leads to a thing by what somebody types of it: a symbol or its beginning, "res. 8/2", "WG.7, fifth meeting", or words of
 * a title. Editors find drafts, too. One statement for each kind, each bounded.
 */
@Service
public final class GoService {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 200;

    private final DSLContext database;
    private final DocumentService documents;
    private final Graph graph;

    GoService(DSLContext database, DocumentService documents, Graph graph) {
        this.database = database;
        this.graph = graph;
        this.documents = documents;
    }

    /** At most so many of each kind, what was named before what holds the words; nothing for less than two characters. */
    public List<Hit> find(String typed, int limit) {
        var wanted = typed.strip();
        if (wanted.length() < SHORTEST || wanted.length() > LONGEST) {
            return List.of();
        }
        var reference = Reference.parse(wanted);
        return Stream.of(
                        resolutions(wanted, reference, limit),
                        meetings(wanted, reference, limit),
                        documents(wanted, limit),
                        bodies(wanted, limit),
                        instruments(wanted, limit),
                        decisions(wanted, limit),
                        recommendations(wanted, limit),
                        items(wanted, limit))
                .flatMap(List::stream)
                .toList();
    }

    /** The meetings ahead, the next first: where most go before they have typed anything. */
    public List<Hit> ahead(int limit) {
        return meetings(
                DSL.coalesce(MEETING.ENDS_ON, MEETING.STARTS_ON).ge(DSL.currentLocalDate()),
                List.of(MEETING.STARTS_ON.asc().nullsLast()),
                limit);
    }

    private List<Hit> meetings(String wanted, Reference reference, int limit) {
        var named = reference.ordinal() == null
                ? DSL.falseCondition()
                : MEETING.ORDINAL
                        .eq(reference.ordinal())
                        .and(reference.body() == null ? DSL.noCondition() : ends(BODY.SYMBOL, reference.body()));
        return meetings(
                named.or(holds(MEETING.TITLE, wanted)),
                List.of(first(named), MEETING.STARTS_ON.desc().nullsLast()),
                limit);
    }

    private List<Hit> meetings(Condition wanted, List<SortField<?>> order, int limit) {
        return database.select(
                        MEETING.ID,
                        MEETING.ID,
                        BODY.SYMBOL,
                        DSL.cast(MEETING.STARTS_ON, String.class),
                        text(MEETING.TITLE))
                .from(MEETING)
                .join(BODY)
                .on(BODY.ID.eq(MEETING.BODY_ID))
                .where(seen(MEETING))
                .and(wanted)
                .orderBy(order)
                .limit(limit)
                .fetch(mapping(Hit.of(Hit.Kind.MEETING)));
    }

    private List<Hit> resolutions(String wanted, Reference reference, int limit) {
        var named = reference.number() == null
                ? DSL.falseCondition()
                : RESOLUTION
                        .NUMBER
                        .eq(reference.number())
                        .and(reference.kind() == null ? DSL.noCondition() : RESOLUTION.KIND.eq(reference.kind()))
                        .and(reference.body() == null ? DSL.noCondition() : ends(BODY.SYMBOL, reference.body()));
        return database.select(
                        RESOLUTION.ID, RESOLUTION.MEETING_ID, BODY.SYMBOL, RESOLUTION.NUMBER, text(RESOLUTION.TITLE))
                .from(RESOLUTION)
                .join(BODY)
                .on(BODY.ID.eq(RESOLUTION.BODY_ID))
                .where(seen(RESOLUTION))
                .and(named.or(holds(RESOLUTION.TITLE, wanted)))
                .orderBy(first(named), RESOLUTION.ADOPTED_ON.desc().nullsLast(), RESOLUTION.ID)
                .limit(limit)
                .fetch(mapping(Hit.of(Hit.Kind.RESOLUTION)));
    }

    private List<Hit> documents(String wanted, int limit) {
        return documents.findLike(wanted, limit).stream()
                .map(document -> new Hit(
                        Hit.Kind.DOCUMENT,
                        document.id(),
                        document.meetingId(),
                        null,
                        document.symbol(),
                        document.title()))
                .toList();
    }

    private List<Hit> bodies(String wanted, int limit) {
        var named = ends(BODY.SYMBOL, wanted);
        return database.select(BODY.ID, DSL.castNull(BODY.ID), BODY.SYMBOL, BODY.SYMBOL, text(BODY.NAME))
                .from(BODY)
                .where(seen(BODY))
                .and(named.or(holds(BODY.NAME, wanted)))
                .orderBy(first(named), BODY.SYMBOL)
                .limit(limit)
                .fetch(mapping(Hit.of(Hit.Kind.BODY)));
    }

    private List<Hit> instruments(String wanted, int limit) {
        return database.select(
                        INSTRUMENT.ID,
                        DSL.castNull(INSTRUMENT.ID),
                        DSL.castNull(String.class),
                        DSL.castNull(String.class),
                        text(INSTRUMENT.NAME))
                .from(INSTRUMENT)
                .where(seen(INSTRUMENT))
                .and(holds(INSTRUMENT.NAME, wanted).or(holds(INSTRUMENT.SHORT_NAME, wanted)))
                .orderBy(INSTRUMENT.NAME)
                .limit(limit)
                .fetch(mapping(Hit.of(Hit.Kind.INSTRUMENT)));
    }

    /** By words of the subject, or by the day as it is written in figures, e.g. 2018-03-23. */
    private List<Hit> decisions(String wanted, int limit) {
        var day = DSL.cast(BUREAU_DECISION.DECIDED_ON, String.class);
        return database.select(
                        BUREAU_DECISION.ID, DSL.castNull(BODY.ID), BODY.SYMBOL, day, text(BUREAU_DECISION.SUBJECT))
                .from(BUREAU_DECISION)
                .leftJoin(BODY)
                .on(BODY.ID.eq(BUREAU_DECISION.BODY_ID), seen(BODY))
                .where(seen(BUREAU_DECISION))
                .and(holds(BUREAU_DECISION.SUBJECT, wanted).or(day.eq(wanted)))
                .orderBy(BUREAU_DECISION.DECIDED_ON.desc().nullsLast(), BUREAU_DECISION.ID)
                .limit(limit)
                .fetch(mapping(Hit.of(Hit.Kind.BUREAU_DECISION)));
    }

    private List<Hit> recommendations(String wanted, int limit) {
        return database.select(
                        RECOMMENDATION.ID,
                        MEETING.ID,
                        BODY.SYMBOL,
                        DSL.cast(MEETING.STARTS_ON, String.class),
                        text(RECOMMENDATION.TEXT))
                .from(RECOMMENDATION)
                .join(MEETING)
                .on(MEETING.ID.eq(RECOMMENDATION.MEETING_ID), seen(MEETING))
                .join(BODY)
                .on(BODY.ID.eq(MEETING.BODY_ID))
                .where(seen(RECOMMENDATION))
                .and(holds(RECOMMENDATION.TEXT, wanted))
                .orderBy(MEETING.STARTS_ON.desc().nullsLast(), RECOMMENDATION.POSITION, RECOMMENDATION.ID)
                .limit(limit)
                .fetch(mapping(Hit.of(Hit.Kind.RECOMMENDATION)));
    }

    private List<Hit> items(String wanted, int limit) {
        return database.select(
                        AGENDA_ITEM.ID, AGENDA.MEETING_ID, BODY.SYMBOL, AGENDA_ITEM.LABEL, text(AGENDA_ITEM.TITLE))
                .from(AGENDA_ITEM)
                .join(AGENDA)
                .on(AGENDA.ID.eq(AGENDA_ITEM.AGENDA_ID))
                .join(MEETING)
                .on(MEETING.ID.eq(AGENDA.MEETING_ID))
                .join(BODY)
                .on(BODY.ID.eq(MEETING.BODY_ID))
                .where(edition(Viewer.current().role()))
                .and(seen(AGENDA))
                .and(seen(MEETING))
                .and(holds(AGENDA_ITEM.TITLE, wanted))
                .orderBy(MEETING.STARTS_ON.desc().nullsLast(), AGENDA_ITEM.LABEL, AGENDA_ITEM.ID)
                .limit(limit)
                .fetch(mapping(Hit.of(Hit.Kind.AGENDA_ITEM)));
    }

    /** Of each meeting the edition that is worked on; where the viewer sees no drafts, the one in force. */
    private static Condition edition(Role role) {
        var worked = AGENDA.ID.in(DSL.select(WORKING_AGENDA.ID).from(WORKING_AGENDA));
        if (Visibility.everything(role)) {
            return worked;
        }
        var drafts = Visibility.drafts(role, AGENDA);
        return drafts.and(worked).or(DSL.not(drafts).and(AGENDA.IN_FORCE));
    }

    private static SortField<Integer> first(Condition named) {
        return DSL.when(named, DSL.inline(0)).otherwise(DSL.inline(1)).asc();
    }

    private static Condition holds(Field<JSONB> title, String wanted) {
        return DSL.condition("strpos(plenary.letters({0}), {1}) > 0", title, DSL.val(wanted.toLowerCase(Locale.ROOT)));
    }

    /** Whether the symbol is that, in any spelling, or ends so, e.g. WG.7 of CTOC/COP/WG.7. */
    private static Condition ends(Field<String> symbol, String wanted) {
        return ReferenceReads.endsWith(symbol, DSL.val(wanted));
    }

    private Condition seen(Table<?> row) {
        return graph.visible(Viewer.current().role(), row);
    }
}
