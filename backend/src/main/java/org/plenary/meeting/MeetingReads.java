package org.plenary.meeting;

import static org.plenary.schema.Tables.AGENDA;
import static org.plenary.schema.Tables.BODY;
import static org.plenary.schema.Tables.DOCUMENT;
import static org.plenary.schema.Tables.MANDATE;
import static org.plenary.schema.Tables.MEETING;
import static org.plenary.schema.Tables.MEETING_DAY;
import static org.plenary.schema.Tables.RECOMMENDATION;
import static org.plenary.schema.Tables.RESOLUTION;
import static org.plenary.schema.Tables.RESOLUTION_PARAGRAPH;
import static org.plenary.schema.Tables.SITTING;
import static org.plenary.schema.Tables.SLOT;

import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.plenary.plan.Declarations;
import org.plenary.plan.Graph;
import org.plenary.plan.Visibility;
import org.plenary.schema.tables.Meeting;
import org.plenary.schema.tables.MeetingDay;
import org.plenary.shared.Role;
import org.springframework.stereotype.Component;

/** How meetings and their sittings are read. */
@Component
class MeetingReads implements Declarations {

    private static final Meeting MADE_AT = MEETING.as("made_at");

    @Override
    public void declare(Graph graph) {
        graph.thing("Meeting", MEETING, meeting -> List.of(meeting.ID))
                .visible((role, meeting) -> visible(graph, role, meeting))
                .newestFirst(meeting -> List.of(meeting.STARTS_ON))
                .fields(List.of(MEETING.ORDINAL, MEETING.DESIGNATION, MEETING.STARTS_ON, MEETING.ENDS_ON))
                .fields(List.of(MEETING.VENUE, MEETING.TIME_ZONE, MEETING.STATUS, MEETING.FOUND_IN))
                .fields(List.of(MEETING.PUBLICATION, MEETING.PUBLISHED_AT))
                .fields(List.of(MEETING.VERSION, MEETING.CREATED_AT, MEETING.UPDATED_AT))
                .text("title", "titleText", meeting -> meeting.TITLE)
                .object(
                        "entitlement",
                        "Entitlement",
                        meeting ->
                                meeting.ENTITLED_SITTINGS.isNotNull().or(meeting.INTERPRETATION_LANGUAGES.isNotNull()),
                        Map.of(
                                "sittings",
                                meeting -> meeting.ENTITLED_SITTINGS,
                                "interpretationLanguages",
                                meeting -> DSL.field(
                                        "upper({0}::text)::text[]", String[].class, meeting.INTERPRETATION_LANGUAGES)));
        graph.root(
                "Query.meeting",
                MEETING,
                (call, meeting) -> meeting.ORDINAL
                        .eq(call.number("ordinal"))
                        .and(meeting.BODY_ID.eq(DSL.select(BODY.ID)
                                .from(BODY)
                                .where(DSL.upper(BODY.SYMBOL)
                                        .eq(DSL.upper(DSL.regexpReplaceAll(call.text("body"), "\\s", "")))))));
        graph.root("Query.meetings", MEETING, (call, meeting) -> DSL.noCondition());
        graph.owns("Body.meetings", BODY, MEETING, meeting -> List.of(meeting.BODY_ID))
                .seenFromAbove(MEETING, (role, meeting) -> Visibility.published(role, meeting.PUBLICATION));
        graph.refers("Agenda.meeting", AGENDA, MEETING, agenda -> List.of(agenda.MEETING_ID));
        graph.refers("Sitting.meeting", SITTING, MEETING, sitting -> List.of(sitting.MEETING_ID));
        graph.refers("Document.meeting", DOCUMENT, MEETING, document -> List.of(document.MEETING_ID));
        graph.refers("Resolution.meeting", RESOLUTION, MEETING, resolution -> List.of(resolution.MEETING_ID));
        graph.refers("Recommendation.meeting", RECOMMENDATION, MEETING, each -> List.of(each.MEETING_ID));
        graph.links(
                "ResolutionParagraph.dueMeeting",
                RESOLUTION_PARAGRAPH,
                MEETING,
                (call, paragraph, meeting) ->
                        meeting.BODY_ID.eq(paragraph.DUE_BODY_ID).and(meeting.ORDINAL.eq(paragraph.DUE_ORDINAL)));
        graph.links(
                "Mandate.dueMeeting",
                MANDATE,
                MEETING,
                (call, mandate, meeting) ->
                        meeting.BODY_ID.eq(mandate.DUE_BODY_ID).and(meeting.ORDINAL.eq(mandate.DUE_ORDINAL)));
        graph.refers("Mandate.subject", MANDATE, MEETING, mandate -> List.of(mandate.SUBJECT_MEETING_ID));
        graph.refers("Mandate.fulfilledBy", MANDATE, MEETING, mandate -> List.of(mandate.FULFILLED_BY_MEETING_ID));
        graph.links(
                "Recommendation.futureMeeting",
                RECOMMENDATION,
                MEETING,
                (call, recommendation, meeting) -> meeting.ORDINAL
                        .eq(recommendation.FUTURE_ORDINAL)
                        .and(meeting.BODY_ID.eq(DSL.coalesce(
                                recommendation.ADDRESSEE_ID,
                                DSL.field(DSL.select(MADE_AT.BODY_ID)
                                        .from(MADE_AT)
                                        .where(MADE_AT.ID.eq(recommendation.MEETING_ID)))))));
        declareSittings(graph);
    }

    private static void declareSittings(Graph graph) {
        graph.thing("Sitting", SITTING, sitting -> List.of(sitting.ID))
                .visible((role, sitting) -> visible(graph, role, sitting))
                .order(sitting -> List.of(sitting.DATE, sitting.STARTS_AT))
                .fields(List.of(SITTING.DATE, SITTING.STARTS_AT, SITTING.ENDS_AT))
                .fields(List.of(SITTING.ACTUAL_STARTS_AT, SITTING.ACTUAL_ENDS_AT))
                .field(
                        "interpretationLanguages",
                        sitting -> DSL.field(
                                "upper(coalesce({0}, {1})::text)::text[]",
                                String[].class,
                                sitting.INTERPRETATION_LANGUAGES,
                                DSL.field(DSL.select(MEETING.INTERPRETATION_LANGUAGES)
                                        .from(MEETING)
                                        .where(MEETING.ID.eq(sitting.MEETING_ID)))))
                .fields(List.of(SITTING.VERSION, SITTING.CREATED_AT, SITTING.UPDATED_AT));
        graph.root("Query.sittings", SITTING, (call, sitting) -> DSL.noCondition());
        graph.owns("Meeting.sittings", MEETING, SITTING, sitting -> List.of(sitting.MEETING_ID));
        graph.part("MeetingDay", MEETING_DAY, day -> List.of(day.ID))
                .visible((role, day) -> visible(graph, role, day))
                .order(day -> List.of(day.DATE))
                .fields(List.of(MEETING_DAY.DATE));
        graph.owns("Meeting.days", MEETING, MEETING_DAY, day -> List.of(day.MEETING_ID));
        graph.owns(
                "MeetingDay.sittings",
                MEETING_DAY,
                SITTING,
                (call, day, sitting) -> sitting.MEETING_ID.eq(day.MEETING_ID).and(sitting.DATE.eq(day.DATE)));
        graph.refers("Slot.sitting", SLOT, SITTING, slot -> List.of(slot.SITTING_ID));
    }

    /** A meeting is seen with its body, so that it never lacks one. */
    private static Condition visible(Graph graph, Role role, Meeting meeting) {
        var body = BODY.as("body_of_" + meeting.getName());
        return Visibility.published(graph, role, meeting.PUBLICATION, body, meeting.BODY_ID);
    }

    /** With a sitting of that day, so that a day that only a draft of the timetable uses waits for that. */
    private static Condition visible(Graph graph, Role role, MeetingDay day) {
        var sitting = SITTING.as("sitting_of_" + day.getName());
        var published = graph.visible(role, sitting);
        return published.equals(DSL.noCondition())
                ? published
                : DSL.exists(DSL.selectOne()
                        .from(sitting)
                        .where(sitting.MEETING_ID.eq(day.MEETING_ID))
                        .and(sitting.DATE.eq(day.DATE))
                        .and(published));
    }

    /** With the meeting; a sitting that only a draft of the timetable uses waits for that to be published. */
    private static Condition visible(Graph graph, Role role, org.plenary.schema.tables.Sitting sitting) {
        var seen = Visibility.seen(graph, role, MEETING.as("meeting_of_" + sitting.getName()), sitting.MEETING_ID);
        if (seen.equals(DSL.noCondition())) {
            return seen;
        }
        var slot = SLOT.as("slot_of_" + sitting.getName());
        var slots = DSL.selectOne().from(slot).where(slot.SITTING_ID.eq(sitting.ID));
        return seen.and(DSL.notExists(slots)
                .or(DSL.exists(DSL.selectOne()
                        .from(slot)
                        .join(AGENDA)
                        .on(AGENDA.ID.eq(slot.AGENDA_ID))
                        .where(slot.SITTING_ID.eq(sitting.ID))
                        .and(Visibility.published(role, AGENDA.PUBLICATION)))));
    }
}
