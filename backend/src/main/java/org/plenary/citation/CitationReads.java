package org.plenary.citation;

import static org.plenary.schema.Tables.AGENDA_ITEM;
import static org.plenary.schema.Tables.ANNOTATION_PARAGRAPH;
import static org.plenary.schema.Tables.BUREAU_DECISION;
import static org.plenary.schema.Tables.CITATION;
import static org.plenary.schema.Tables.CITATION_TYPE;
import static org.plenary.schema.Tables.DOCUMENT;
import static org.plenary.schema.Tables.DOCUMENTATION_ENTRY;
import static org.plenary.schema.Tables.INSTRUMENT_ARTICLE;
import static org.plenary.schema.Tables.MEETING;
import static org.plenary.schema.Tables.RECOMMENDATION;
import static org.plenary.schema.Tables.RESOLUTION;
import static org.plenary.schema.Tables.RESOLUTION_PARAGRAPH;
import static org.plenary.schema.Tables.UNRESOLVED_REFERENCE;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.plenary.agenda.Editions;
import org.plenary.plan.Declarations;
import org.plenary.plan.Graph;
import org.plenary.schema.tables.Citation;
import org.springframework.stereotype.Component;

/** How citations are read. One is seen by whoever may see all of it: the edition that it is recorded with, source and target. */
@Component
class CitationReads implements Declarations {

    @Override
    public void declare(Graph graph) {
        graph.thing("Citation", CITATION, citation -> List.of(citation.EDITION_ID, citation.ID))
                .visible((role, citation) -> CitationVisibility.of(graph, role, citation))
                .current((role, each) ->
                        each.AGENDA_ID.isNull().or(Editions.current(role, CITATION, each.AGENDA_ID, each.ID)))
                .order(citation -> List.of(citation.QUOTE_START))
                .fields(List.of(CITATION.TYPE, CITATION.VERB, CITATION.ASSERTION))
                .fields(List.of(CITATION.QUOTE, CITATION.QUOTE_START, CITATION.QUOTE_END, CITATION.FOUND_IN))
                .fields(List.of(CITATION.VERSION, CITATION.CREATED_AT, CITATION.UPDATED_AT))
                .field("language", citation -> DSL.upper(citation.LANGUAGE))
                .field("confidence", citation -> citation.CONFIDENCE.cast(Double.class))
                .field("family", citation -> ofType(citation, CITATION_TYPE.FAMILY))
                .text("label", "labelText", citation -> ofType(citation, CITATION_TYPE.LABEL))
                .text("reverseLabel", "reverseLabelText", citation -> ofType(citation, CITATION_TYPE.REVERSE_LABEL));
        graph.thing("UnresolvedReference", UNRESOLVED_REFERENCE, reference -> List.of(reference.ID))
                .visible((role, reference) -> CitationVisibility.ofReference(graph, role, reference))
                .fields(List.of(UNRESOLVED_REFERENCE.LABEL, UNRESOLVED_REFERENCE.VERSION))
                .fields(List.of(UNRESOLVED_REFERENCE.CREATED_AT, UNRESOLVED_REFERENCE.UPDATED_AT));
        graph.refers("Citation.citingAct", CITATION, RESOLUTION, c -> List.of(c.SOURCE_RESOLUTION_ID));
        graph.refers("Citation.citedAct", CITATION, RESOLUTION, c -> List.of(c.TARGET_RESOLUTION_ID));
        declareEnds(graph);
        declareOwners(graph);
    }

    /** What the register says of the type of a citation. */
    private static <T> Field<T> ofType(Citation citation, Field<T> column) {
        return DSL.field(DSL.select(column).from(CITATION_TYPE).where(CITATION_TYPE.CODE.eq(citation.TYPE)));
    }

    /** Of a reference that has arrived, the citation is seen without the target, so that this one is asked for itself. */
    private static void declareEnds(Graph graph) {
        graph.refers(
                        "Citation.source",
                        CITATION,
                        ANNOTATION_PARAGRAPH,
                        c -> List.of(c.AGENDA_ID, c.SOURCE_PARAGRAPH_ID))
                .seenFromAbove();
        graph.refers("Citation.source", CITATION, AGENDA_ITEM, c -> List.of(c.AGENDA_ID, c.SOURCE_ITEM_ID))
                .seenFromAbove();
        graph.refers("Citation.source", CITATION, DOCUMENT, c -> List.of(c.SOURCE_DOCUMENT_ID))
                .seenFromAbove();
        graph.refers("Citation.source", CITATION, RESOLUTION_PARAGRAPH, c -> List.of(c.SOURCE_RESOLUTION_PARAGRAPH_ID))
                .seenFromAbove();
        graph.refers("Citation.source", CITATION, RESOLUTION, c -> List.of(c.SOURCE_RESOLUTION_ID))
                .seenFromAbove();
        graph.refers("Citation.source", CITATION, BUREAU_DECISION, c -> List.of(c.SOURCE_BUREAU_DECISION_ID))
                .seenFromAbove();
        graph.refers("Citation.target", CITATION, RESOLUTION_PARAGRAPH, c -> List.of(c.TARGET_RESOLUTION_PARAGRAPH_ID));
        graph.refers("Citation.target", CITATION, RESOLUTION, c -> List.of(c.TARGET_RESOLUTION_ID));
        graph.refers("Citation.target", CITATION, DOCUMENT, c -> List.of(c.TARGET_DOCUMENT_ID));
        graph.refers("Citation.target", CITATION, MEETING, c -> List.of(c.TARGET_MEETING_ID))
                .seenFromAbove();
        graph.refers("Citation.target", CITATION, BUREAU_DECISION, c -> List.of(c.TARGET_BUREAU_DECISION_ID))
                .seenFromAbove();
        graph.refers("Citation.target", CITATION, RECOMMENDATION, c -> List.of(c.TARGET_RECOMMENDATION_ID))
                .seenFromAbove();
        graph.refers("Citation.target", CITATION, INSTRUMENT_ARTICLE, c -> List.of(c.TARGET_ARTICLE_ID))
                .seenFromAbove();
        graph.refers("Citation.target", CITATION, UNRESOLVED_REFERENCE, c -> List.of(c.TARGET_REFERENCE_ID))
                .seenFromAbove();
        graph.refers(
                        "Citation.evidence",
                        CITATION,
                        ANNOTATION_PARAGRAPH,
                        c -> List.of(c.AGENDA_ID, c.EVIDENCE_PARAGRAPH_ID))
                .seenFromAbove();
        graph.refers("Citation.evidence", CITATION, DOCUMENTATION_ENTRY, c -> List.of(c.AGENDA_ID, c.EVIDENCE_ENTRY_ID))
                .seenFromAbove();
        graph.refers(
                        "Citation.evidence",
                        CITATION,
                        RESOLUTION_PARAGRAPH,
                        c -> List.of(c.EVIDENCE_RESOLUTION_PARAGRAPH_ID))
                .seenFromAbove();
    }

    private static void declareOwners(Graph graph) {
        graph.owns(
                        "AnnotationParagraph.citations",
                        ANNOTATION_PARAGRAPH,
                        CITATION,
                        c -> List.of(c.AGENDA_ID, c.EVIDENCE_PARAGRAPH_ID))
                .seenFromAbove(CITATION, (role, citation) -> CitationVisibility.ofEnds(graph, role, citation));
        graph.owns(
                        "DocumentationEntry.citations",
                        DOCUMENTATION_ENTRY,
                        CITATION,
                        c -> List.of(c.AGENDA_ID, c.EVIDENCE_ENTRY_ID))
                .seenFromAbove(CITATION, (role, citation) -> CitationVisibility.ofEnds(graph, role, citation));
        graph.owns("AgendaItem.citations", AGENDA_ITEM, CITATION, c -> List.of(c.AGENDA_ID, c.SOURCE_ITEM_ID))
                .seenFromAbove(CITATION, (role, citation) -> CitationVisibility.ofEnds(graph, role, citation));
        graph.root("Query.citations", CITATION, (call, citation) -> inForce(citation));
        graph.owns(
                "ResolutionParagraph.citations",
                RESOLUTION_PARAGRAPH,
                CITATION,
                c -> List.of(c.EVIDENCE_RESOLUTION_PARAGRAPH_ID));
        recorded(graph, "ResolutionParagraph.citedBy", RESOLUTION_PARAGRAPH, c -> c.TARGET_RESOLUTION_PARAGRAPH_ID);
        recorded(graph, "InstrumentArticle.citedBy", INSTRUMENT_ARTICLE, c -> c.TARGET_ARTICLE_ID);
        recorded(graph, "Resolution.citations", RESOLUTION, c -> c.SOURCE_RESOLUTION_ID);
        recorded(graph, "Document.citations", DOCUMENT, c -> c.SOURCE_DOCUMENT_ID);
        recorded(graph, "BureauDecision.citations", BUREAU_DECISION, c -> c.SOURCE_BUREAU_DECISION_ID);
        recorded(graph, "Resolution.citedBy", RESOLUTION, c -> c.TARGET_RESOLUTION_ID);
        recorded(graph, "Document.citedBy", DOCUMENT, c -> c.TARGET_DOCUMENT_ID);
        recorded(graph, "Meeting.citedBy", MEETING, c -> c.TARGET_MEETING_ID);
        recorded(graph, "BureauDecision.citedBy", BUREAU_DECISION, c -> c.TARGET_BUREAU_DECISION_ID);
        recorded(graph, "Recommendation.citedBy", RECOMMENDATION, c -> c.TARGET_RECOMMENDATION_ID);
        recorded(graph, "UnresolvedReference.citedBy", UNRESOLVED_REFERENCE, c -> c.TARGET_REFERENCE_ID);
    }

    /** Citations that agendas in force, or the register, record; drafts and superseded editions repeat them. */
    private static void recorded(Graph graph, String name, Table<?> end, Function<Citation, Field<UUID>> foreignKey) {
        graph.owns(
                        name,
                        end,
                        CITATION,
                        (call, thing, citation) -> foreignKey
                                .apply(citation)
                                .eq(DSL.field(DSL.name(thing.getName(), "id"), UUID.class))
                                .and(inForce(citation)))
                .order(CITATION, citation -> List.of());
    }

    static Condition inForce(Citation citation) {
        return Editions.counts(citation.AGENDA_ID);
    }
}
