package org.plenary.citation;

import static org.plenary.schema.Tables.AGENDA;
import static org.plenary.schema.Tables.AGENDA_ITEM;
import static org.plenary.schema.Tables.BUREAU_DECISION;
import static org.plenary.schema.Tables.CITATION;
import static org.plenary.schema.Tables.DOCUMENT;
import static org.plenary.schema.Tables.INSTRUMENT_ARTICLE;
import static org.plenary.schema.Tables.MEETING;
import static org.plenary.schema.Tables.RECOMMENDATION;
import static org.plenary.schema.Tables.RESOLUTION;
import static org.plenary.schema.Tables.RESOLUTION_PARAGRAPH;

import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.plenary.plan.Graph;
import org.plenary.plan.Visibility;
import org.plenary.schema.tables.Citation;
import org.plenary.schema.tables.UnresolvedReference;
import org.plenary.shared.Role;

/** Who may see a citation: whoever may see the edition that it is recorded with, its source and its target. */
final class CitationVisibility {

    private CitationVisibility() {}

    static Condition of(Graph graph, Role role, Citation citation) {
        return ofEvidence(graph, role, citation).and(ofEnds(graph, role, citation));
    }

    /** The same of one that an act makes, and so no other source; whether that is seen may be known. */
    static Condition fromAct(Graph graph, Role role, Citation citation, Condition known) {
        return ofEvidence(graph, role, citation)
                .and(or(known, source(graph, role, citation)))
                .and(ofTargets(graph, role, citation));
    }

    /** The same of one that cites an act, and so no other target; whether that is seen may be known. */
    static Condition toAct(Graph graph, Role role, Citation citation, Condition known) {
        return ofEvidence(graph, role, citation)
                .and(ofSources(graph, role, citation))
                .and(or(known, target(graph, role, citation)));
    }

    private static Condition or(Condition known, Condition seen) {
        return seen.equals(DSL.noCondition()) ? seen : known.or(seen);
    }

    /** What is left to ask where the edition that it is recorded with is seen, in which its evidence then stands too. */
    static Condition ofEnds(Graph graph, Role role, Citation citation) {
        return ofSources(graph, role, citation).and(ofTargets(graph, role, citation));
    }

    private static Condition ofEvidence(Graph graph, Role role, Citation citation) {
        return Visibility.seen(graph, role, AGENDA.as("recorded_with"), citation.AGENDA_ID)
                .and(paragraphOfEvidence(graph, role, citation));
    }

    /** Nearly always it is of the act that cites, which is asked for itself. */
    private static Condition paragraphOfEvidence(Graph graph, Role role, Citation citation) {
        var paragraph = RESOLUTION_PARAGRAPH.as("evidence_paragraph");
        var seen = Visibility.seen(graph, role, RESOLUTION.as("evidence_act"), paragraph.RESOLUTION_ID);
        return seen.equals(DSL.noCondition())
                ? seen
                : citation.EVIDENCE_RESOLUTION_PARAGRAPH_ID
                        .isNull()
                        .or(DSL.exists(DSL.selectOne()
                                .from(paragraph)
                                .where(paragraph.ID.eq(citation.EVIDENCE_RESOLUTION_PARAGRAPH_ID))
                                .and(paragraph
                                        .RESOLUTION_ID
                                        .eq(citation.SOURCE_RESOLUTION_ID)
                                        .or(seen))));
    }

    private static Condition ofSources(Graph graph, Role role, Citation citation) {
        var item = AGENDA_ITEM.as("source_item");
        return source(graph, role, citation)
                .and(Visibility.seen(graph, role, DOCUMENT.as("source_document"), citation.SOURCE_DOCUMENT_ID))
                .and(Visibility.seen(
                        graph, role, BUREAU_DECISION.as("source_decision"), citation.SOURCE_BUREAU_DECISION_ID))
                .and(citation.SOURCE_ITEM_ID
                        .isNull()
                        .or(DSL.exists(DSL.selectOne()
                                .from(item)
                                .where(item.AGENDA_ID.eq(citation.AGENDA_ID))
                                .and(item.ID.eq(citation.SOURCE_ITEM_ID)))));
    }

    private static Condition ofTargets(Graph graph, Role role, Citation citation) {
        return target(graph, role, citation)
                .and(target(graph, role, DOCUMENT.as("target_document"), citation, citation.TARGET_DOCUMENT_ID))
                .and(Visibility.seen(graph, role, INSTRUMENT_ARTICLE.as("target_article"), citation.TARGET_ARTICLE_ID))
                .and(Visibility.seen(graph, role, MEETING.as("target_meeting"), citation.TARGET_MEETING_ID))
                .and(Visibility.seen(
                        graph, role, BUREAU_DECISION.as("target_decision"), citation.TARGET_BUREAU_DECISION_ID))
                .and(Visibility.seen(
                        graph, role, RECOMMENDATION.as("target_recommendation"), citation.TARGET_RECOMMENDATION_ID));
    }

    private static Condition source(Graph graph, Role role, Citation citation) {
        return Visibility.seen(graph, role, RESOLUTION.as("source_resolution"), citation.SOURCE_RESOLUTION_ID);
    }

    private static Condition target(Graph graph, Role role, Citation citation) {
        return target(graph, role, RESOLUTION.as("target_resolution"), citation, citation.TARGET_RESOLUTION_ID);
    }

    /** What is not in the register is seen with a citation of it, so that drafts do not show what they refer to. */
    static Condition ofReference(Graph graph, Role role, UnresolvedReference reference) {
        if (Visibility.everything(role)) {
            return DSL.noCondition();
        }
        var citation = CITATION.as("citing");
        return DSL.exists(DSL.selectOne()
                .from(citation)
                .where(citation.TARGET_REFERENCE_ID.eq(reference.ID))
                .and(of(graph, role, citation)));
    }

    /** Where the words that were read stand for it, the citation is seen without its target, as before that arrived. */
    private static Condition target(Graph graph, Role role, Table<?> end, Citation citation, Field<UUID> foreignKey) {
        var seen = Visibility.seen(graph, role, end, foreignKey);
        return seen.equals(DSL.noCondition())
                ? seen
                : citation.TARGET_REFERENCE_ID.isNotNull().or(seen);
    }
}
