package org.plenary.body;

import static org.plenary.schema.Tables.BODY;
import static org.plenary.schema.Tables.BODY_INSTRUMENT;
import static org.plenary.schema.Tables.BUREAU_DECISION;
import static org.plenary.schema.Tables.DOCUMENT;
import static org.plenary.schema.Tables.INSTRUMENT;
import static org.plenary.schema.Tables.INSTRUMENT_ARTICLE;
import static org.plenary.schema.Tables.MANDATE;
import static org.plenary.schema.Tables.MEETING;
import static org.plenary.schema.Tables.RECOMMENDATION;
import static org.plenary.schema.Tables.RESOLUTION;
import static org.plenary.schema.Tables.RESOLUTION_PARAGRAPH;

import java.util.List;
import java.util.Map;
import org.jooq.impl.DSL;
import org.plenary.plan.Declarations;
import org.plenary.plan.Graph;
import org.plenary.plan.Visibility;
import org.springframework.stereotype.Component;

/** How bodies and instruments are read. */
@Component
class BodyReads implements Declarations {

    @Override
    public void declare(Graph graph) {
        graph.thing("Body", BODY, body -> List.of(body.ID))
                .kinds(body -> body.KIND, types())
                .visible((role, body) -> Visibility.published(role, body.PUBLICATION))
                .order(body -> List.of(body.SYMBOL))
                .fields(List.of(BODY.KIND, BODY.SYMBOL, BODY.PUBLICATION, BODY.PUBLISHED_AT))
                .fields(List.of(BODY.VERSION, BODY.CREATED_AT, BODY.UPDATED_AT))
                .text("name", "nameText", body -> body.NAME)
                .text("shortName", "shortNameText", body -> body.SHORT_NAME);
        graph.root(
                "Query.body",
                BODY,
                (call, body) ->
                        DSL.upper(body.SYMBOL).eq(DSL.upper(DSL.regexpReplaceAll(call.text("symbol"), "\\s", ""))));
        graph.root("Query.bodies", BODY, (call, body) -> DSL.noCondition());
        graph.root("Query.conferences", BODY, (call, body) -> body.KIND.eq(DSL.inline("CONFERENCE")));
        graph.root("Query.workingGroups", BODY, (call, body) -> body.KIND.eq(DSL.inline("WORKING_GROUP")));
        graph.refers("Body.parent", BODY, BODY, body -> List.of(body.PARENT_ID));
        graph.owns("Body.children", BODY, BODY, body -> List.of(body.PARENT_ID));
        graph.refers("Meeting.body", MEETING, BODY, meeting -> List.of(meeting.BODY_ID));
        graph.refers("Document.body", DOCUMENT, BODY, document -> List.of(document.BODY_ID));
        graph.refers("Resolution.conference", RESOLUTION, BODY, resolution -> List.of(resolution.BODY_ID));
        graph.refers("BureauDecision.body", BUREAU_DECISION, BODY, decision -> List.of(decision.BODY_ID));
        graph.refers("Recommendation.addressee", RECOMMENDATION, BODY, each -> List.of(each.ADDRESSEE_ID));
        graph.refers("ResolutionParagraph.addressee", RESOLUTION_PARAGRAPH, BODY, each -> List.of(each.ADDRESSEE_ID));
        graph.refers("ResolutionParagraph.dueBody", RESOLUTION_PARAGRAPH, BODY, each -> List.of(each.DUE_BODY_ID));
        graph.refers("Mandate.subject", MANDATE, BODY, mandate -> List.of(mandate.SUBJECT_BODY_ID));
        graph.refers("Mandate.fulfilledBy", MANDATE, BODY, mandate -> List.of(mandate.FULFILLED_BY_BODY_ID));
        graph.refers("Mandate.addressee", MANDATE, BODY, mandate -> List.of(mandate.ADDRESSEE_ID));
        graph.refers("Mandate.dueBody", MANDATE, BODY, mandate -> List.of(mandate.DUE_BODY_ID));
        declareInstruments(graph);
    }

    private static void declareInstruments(Graph graph) {
        graph.thing("Instrument", INSTRUMENT, instrument -> List.of(instrument.ID))
                .visible((role, instrument) -> Visibility.published(role, instrument.PUBLICATION))
                .fields(List.of(INSTRUMENT.PUBLICATION, INSTRUMENT.PUBLISHED_AT))
                .fields(List.of(INSTRUMENT.VERSION, INSTRUMENT.CREATED_AT, INSTRUMENT.UPDATED_AT))
                .text("name", "nameText", instrument -> instrument.NAME)
                .text("shortName", "shortNameText", instrument -> instrument.SHORT_NAME);
        graph.root("Query.instruments", INSTRUMENT, (call, instrument) -> DSL.noCondition());
        graph.refers("Instrument.parent", INSTRUMENT, INSTRUMENT, instrument -> List.of(instrument.PARENT_ID));
        graph.owns("Instrument.protocols", INSTRUMENT, INSTRUMENT, instrument -> List.of(instrument.PARENT_ID));
        graph.thing("InstrumentArticle", INSTRUMENT_ARTICLE, article -> List.of(article.ID))
                .visibleWith(INSTRUMENT, article -> List.of(article.INSTRUMENT_ID))
                .order(article -> List.of(article.POSITION))
                .fields(List.of(INSTRUMENT_ARTICLE.NUMBER, INSTRUMENT_ARTICLE.POSITION))
                .fields(List.of(
                        INSTRUMENT_ARTICLE.VERSION, INSTRUMENT_ARTICLE.CREATED_AT, INSTRUMENT_ARTICLE.UPDATED_AT))
                .text("title", "titleText", article -> article.TITLE);
        graph.owns("Instrument.articles", INSTRUMENT, INSTRUMENT_ARTICLE, article -> List.of(article.INSTRUMENT_ID));
        graph.refers(
                "InstrumentArticle.instrument",
                INSTRUMENT_ARTICLE,
                INSTRUMENT,
                article -> List.of(article.INSTRUMENT_ID));
        graph.links(
                "Body.instruments",
                BODY,
                INSTRUMENT,
                (call, body, instrument) -> instrument.ID.in(DSL.select(BODY_INSTRUMENT.INSTRUMENT_ID)
                        .from(BODY_INSTRUMENT)
                        .where(BODY_INSTRUMENT.BODY_ID.eq(body.ID))));
        graph.links(
                "Instrument.bodies",
                INSTRUMENT,
                BODY,
                (call, instrument, body) -> body.ID.in(DSL.select(BODY_INSTRUMENT.BODY_ID)
                        .from(BODY_INSTRUMENT)
                        .where(BODY_INSTRUMENT.INSTRUMENT_ID.eq(instrument.ID))));
    }

    private static Map<String, String> types() {
        return Map.of(
                "CONFERENCE", "Conference",
                "WORKING_GROUP", "WorkingGroup",
                "OPEN_ENDED_MEETING", "OpenEndedMeeting",
                "BUREAU", "Bureau",
                "EXTENDED_BUREAU", "ExtendedBureau",
                "SECRETARIAT", "Secretariat",
                "ORGAN", "Organ",
                "COMMISSION", "Commission",
                "COMMITTEE", "Committee");
    }
}
