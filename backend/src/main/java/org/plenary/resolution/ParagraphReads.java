package org.plenary.resolution;

import static org.plenary.schema.Tables.BODY;
import static org.plenary.schema.Tables.BUREAU_DECISION;
import static org.plenary.schema.Tables.MANDATE;
import static org.plenary.schema.Tables.RECOMMENDATION;
import static org.plenary.schema.Tables.RESOLUTION;
import static org.plenary.schema.Tables.RESOLUTION_PARAGRAPH;
import static org.plenary.schema.Tables.UNRESOLVED_REFERENCE;

import java.util.List;
import org.jooq.impl.DSL;
import org.plenary.plan.Declarations;
import org.plenary.plan.Graph;
import org.springframework.stereotype.Component;

/** How the paragraphs of resolutions are read, and what leads to them and to their resolutions. */
@Component
class ParagraphReads implements Declarations {

    @Override
    public void declare(Graph graph) {
        graph.thing("ResolutionParagraph", RESOLUTION_PARAGRAPH, paragraph -> List.of(paragraph.ID))
                .visibleWith(RESOLUTION, paragraph -> List.of(paragraph.RESOLUTION_ID))
                .order(paragraph -> List.of(paragraph.POSITION))
                .fields(List.of(
                        RESOLUTION_PARAGRAPH.KIND,
                        RESOLUTION_PARAGRAPH.NUMBER,
                        RESOLUTION_PARAGRAPH.POSITION,
                        RESOLUTION_PARAGRAPH.VERB,
                        RESOLUTION_PARAGRAPH.DUE_ON,
                        RESOLUTION_PARAGRAPH.DUE_ORDINAL,
                        RESOLUTION_PARAGRAPH.STATUS))
                .fields(List.of(
                        RESOLUTION_PARAGRAPH.VERSION, RESOLUTION_PARAGRAPH.CREATED_AT, RESOLUTION_PARAGRAPH.UPDATED_AT))
                .field("label", paragraph -> DSL.field("plenary.paragraph_label({0})", String.class, paragraph.ID))
                .text("text", "localizedText", paragraph -> paragraph.TEXT);
        graph.owns(
                "Resolution.paragraphs",
                RESOLUTION,
                RESOLUTION_PARAGRAPH,
                (call, resolution, paragraph) ->
                        paragraph.RESOLUTION_ID.eq(resolution.ID).and(paragraph.PARENT_ID.isNull()));
        graph.owns(
                "ResolutionParagraph.children",
                RESOLUTION_PARAGRAPH,
                RESOLUTION_PARAGRAPH,
                paragraph -> List.of(paragraph.PARENT_ID));
        graph.refers(
                "ResolutionParagraph.parent",
                RESOLUTION_PARAGRAPH,
                RESOLUTION_PARAGRAPH,
                paragraph -> List.of(paragraph.PARENT_ID));
        graph.refers(
                "ResolutionParagraph.resolution",
                RESOLUTION_PARAGRAPH,
                RESOLUTION,
                paragraph -> List.of(paragraph.RESOLUTION_ID));
        graph.owns("Body.requests", BODY, RESOLUTION_PARAGRAPH, paragraph -> List.of(paragraph.ADDRESSEE_ID));
        graph.refers(
                "UnresolvedReference.resolution",
                UNRESOLVED_REFERENCE,
                RESOLUTION,
                each -> List.of(each.RESOLVED_RESOLUTION_ID));
        declareAuthorities(graph);
    }

    private static void declareAuthorities(Graph graph) {
        graph.refers(
                "Mandate.authority", MANDATE, RESOLUTION_PARAGRAPH, mandate -> List.of(mandate.AUTHORITY_PARAGRAPH_ID));
        graph.refers("Mandate.authority", MANDATE, RESOLUTION, mandate -> List.of(mandate.AUTHORITY_RESOLUTION_ID));
        graph.refers(
                "Mandate.authority",
                MANDATE,
                BUREAU_DECISION,
                mandate -> List.of(mandate.AUTHORITY_BUREAU_DECISION_ID));
        graph.refers(
                "Mandate.authority", MANDATE, RECOMMENDATION, mandate -> List.of(mandate.AUTHORITY_RECOMMENDATION_ID));
        graph.refers(
                "Mandate.fulfilledBy", MANDATE, RESOLUTION, mandate -> List.of(mandate.FULFILLED_BY_RESOLUTION_ID));
    }
}
