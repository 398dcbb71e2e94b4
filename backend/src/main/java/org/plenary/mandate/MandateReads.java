package org.plenary.mandate;

import static org.plenary.schema.Tables.AGENDA_ITEM;
import static org.plenary.schema.Tables.BODY;
import static org.plenary.schema.Tables.BUREAU_DECISION;
import static org.plenary.schema.Tables.DOCUMENT;
import static org.plenary.schema.Tables.MANDATE;
import static org.plenary.schema.Tables.MEETING;
import static org.plenary.schema.Tables.RECOMMENDATION;
import static org.plenary.schema.Tables.RESOLUTION;
import static org.plenary.schema.Tables.RESOLUTION_PARAGRAPH;

import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.plenary.plan.Call;
import org.plenary.plan.Declarations;
import org.plenary.plan.Graph;
import org.plenary.plan.Visibility;
import org.plenary.schema.tables.Mandate;
import org.plenary.shared.Role;
import org.springframework.stereotype.Component;

/** How mandates are read. One is seen by whoever may see its authority and what rests on it. */
@Component
class MandateReads implements Declarations {

    @Override
    public void declare(Graph graph) {
        graph.thing("Mandate", MANDATE, mandate -> List.of(mandate.ID))
                .visible((role, mandate) -> visible(graph, role, mandate))
                .fields(List.of(MANDATE.ACTION, MANDATE.STATUS, MANDATE.DUE_ON, MANDATE.DUE_ORDINAL))
                .fields(List.of(MANDATE.FULFILLED_ON, MANDATE.PUBLICATION, MANDATE.PUBLISHED_AT))
                .fields(List.of(MANDATE.VERSION, MANDATE.CREATED_AT, MANDATE.UPDATED_AT))
                .field(
                        "authorityKind",
                        mandate -> DSL.when(mandate.AUTHORITY_RESOLUTION_ID.isNotNull(), DSL.inline("RESOLUTION"))
                                .when(mandate.AUTHORITY_BUREAU_DECISION_ID.isNotNull(), DSL.inline("BUREAU_DECISION"))
                                .otherwise(DSL.inline("RECOMMENDATION")))
                .field("overdue", (call, mandate) -> overdue(graph, call, mandate))
                .text("summary", "summaryText", mandate -> mandate.SUMMARY);
        graph.root("Query.mandates", MANDATE, (call, mandate) -> DSL.noCondition());
        graph.links(
                "AgendaItem.mandates", AGENDA_ITEM, MANDATE, (call, item, each) -> each.SUBJECT_ITEM_ID.eq(item.ID));
        graph.owns("Document.mandates", DOCUMENT, MANDATE, mandate -> List.of(mandate.SUBJECT_DOCUMENT_ID));
        graph.owns("Meeting.mandates", MEETING, MANDATE, mandate -> List.of(mandate.SUBJECT_MEETING_ID));
        graph.owns("Body.mandates", BODY, MANDATE, mandate -> List.of(mandate.SUBJECT_BODY_ID));
        graph.owns("Body.tasks", BODY, MANDATE, mandate -> List.of(mandate.ADDRESSEE_ID));
        graph.owns(
                "Meeting.mandatesDue",
                MEETING,
                MANDATE,
                (call, meeting, mandate) ->
                        mandate.DUE_BODY_ID.eq(meeting.BODY_ID).and(mandate.DUE_ORDINAL.eq(meeting.ORDINAL)));
        declareAuthorities(graph);
        declareFulfilments(graph);
    }

    private static void declareAuthorities(Graph graph) {
        graph.owns("Resolution.mandates", RESOLUTION, MANDATE, each -> List.of(each.AUTHORITY_RESOLUTION_ID));
        graph.owns(
                "Resolution.measures",
                RESOLUTION,
                MANDATE,
                (call, act, each) ->
                        each.AUTHORITY_RESOLUTION_ID.eq(act.ID).and(each.AUTHORITY_PARAGRAPH_ID.isNotNull()));
        graph.owns(
                "ResolutionParagraph.mandates",
                RESOLUTION_PARAGRAPH,
                MANDATE,
                each -> List.of(each.AUTHORITY_PARAGRAPH_ID));
        graph.owns(
                "BureauDecision.mandates",
                BUREAU_DECISION,
                MANDATE,
                each -> List.of(each.AUTHORITY_BUREAU_DECISION_ID));
        graph.owns(
                "Recommendation.mandates", RECOMMENDATION, MANDATE, each -> List.of(each.AUTHORITY_RECOMMENDATION_ID));
    }

    private static void declareFulfilments(Graph graph) {
        graph.links(
                "AgendaItem.fulfils",
                AGENDA_ITEM,
                MANDATE,
                (call, item, each) -> each.FULFILLED_BY_ITEM_ID.eq(item.ID));
        graph.owns("Document.fulfils", DOCUMENT, MANDATE, each -> List.of(each.FULFILLED_BY_DOCUMENT_ID));
        graph.owns("Meeting.fulfils", MEETING, MANDATE, each -> List.of(each.FULFILLED_BY_MEETING_ID));
        graph.owns("Resolution.fulfils", RESOLUTION, MANDATE, each -> List.of(each.FULFILLED_BY_RESOLUTION_ID));
        graph.owns("Body.fulfils", BODY, MANDATE, each -> List.of(each.FULFILLED_BY_BODY_ID));
    }

    /** Open after its day has passed, or the last day of the meeting at which it was due. */
    private static Field<Boolean> overdue(Graph graph, Call call, Mandate mandate) {
        var meeting = MEETING.as("due_at");
        var day = DSL.coalesce(
                mandate.DUE_ON,
                DSL.field(DSL.select(DSL.coalesce(meeting.ENDS_ON, meeting.STARTS_ON))
                        .from(meeting)
                        .where(meeting.BODY_ID.eq(mandate.DUE_BODY_ID))
                        .and(meeting.ORDINAL.eq(mandate.DUE_ORDINAL))
                        .and(graph.visible(call.role(), meeting))));
        return DSL.coalesce(
                DSL.field(mandate.STATUS.eq(DSL.inline("OPEN")).and(day.lt(call.date("on")))), DSL.inline(false));
    }

    private static Condition visible(Graph graph, Role role, Mandate mandate) {
        return Visibility.published(role, mandate.PUBLICATION)
                .and(Visibility.seen(graph, role, RESOLUTION.as("by_resolution"), mandate.AUTHORITY_RESOLUTION_ID))
                .and(Visibility.seen(
                        graph, role, BUREAU_DECISION.as("by_decision"), mandate.AUTHORITY_BUREAU_DECISION_ID))
                .and(Visibility.seen(
                        graph, role, RECOMMENDATION.as("by_recommendation"), mandate.AUTHORITY_RECOMMENDATION_ID))
                .and(Visibility.seen(graph, role, AGENDA_ITEM.as("of_item"), mandate.SUBJECT_ITEM_ID))
                .and(Visibility.seen(graph, role, DOCUMENT.as("of_document"), mandate.SUBJECT_DOCUMENT_ID))
                .and(Visibility.seen(graph, role, MEETING.as("of_meeting"), mandate.SUBJECT_MEETING_ID))
                .and(Visibility.seen(graph, role, BODY.as("of_body"), mandate.SUBJECT_BODY_ID));
    }
}
