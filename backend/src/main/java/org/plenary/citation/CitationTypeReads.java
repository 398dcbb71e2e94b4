package org.plenary.citation;

import static org.plenary.schema.Tables.CITATION;
import static org.plenary.schema.Tables.CITATION_TALLY;
import static org.plenary.schema.Tables.CITATION_TERM;
import static org.plenary.schema.Tables.CITATION_TYPE;
import static org.plenary.schema.Tables.RESOLUTION;

import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.plenary.plan.Call;
import org.plenary.plan.Declarations;
import org.plenary.plan.Graph;
import org.plenary.schema.tables.CitationTally;
import org.springframework.stereotype.Component;

/** How types of citations are read, and how often a resolution is cited by each. */
@Component
class CitationTypeReads implements Declarations {

    @Override
    public void declare(Graph graph) {
        graph.part("CitationTypeEntry", CITATION_TYPE, type -> List.of(type.ID))
                .visible((role, type) -> DSL.noCondition())
                .order(type -> List.of(type.POSITION))
                .fields(List.of(CITATION_TYPE.FAMILY))
                .field("type", type -> type.CODE)
                .text("label", "labelText", type -> type.LABEL)
                .text("reverseLabel", "reverseLabelText", type -> type.REVERSE_LABEL);
        graph.root("Query.citationTypes", CITATION_TYPE, (call, type) -> DSL.noCondition());

        graph.part("CitationTerm", CITATION_TERM, term -> List.of(term.ID))
                .visible((role, term) -> DSL.noCondition())
                .order(term -> List.of(term.VOCABULARY, term.TERM))
                .fields(List.of(CITATION_TERM.VOCABULARY, CITATION_TERM.TERM, CITATION_TERM.REVERSED));
        graph.owns("CitationTypeEntry.terms", CITATION_TYPE, CITATION_TERM, term -> List.of(term.TYPE_ID));
        declareTallies(graph);
    }

    private static void declareTallies(Graph graph) {
        graph.part("CitationTally", CITATION_TALLY, tally -> List.of(tally.RESOLUTION_ID, tally.ID))
                .visibleWith(RESOLUTION, tally -> List.of(tally.RESOLUTION_ID))
                .order(tally -> List.of(tally.POSITION))
                .fields(List.of(CITATION_TALLY.TYPE))
                .field("count", (call, tally) -> count(graph, call, tally))
                .text(
                        "label",
                        "labelText",
                        tally -> DSL.field(DSL.select(CITATION_TYPE.REVERSE_LABEL)
                                .from(CITATION_TYPE)
                                .where(CITATION_TYPE.ID.eq(tally.ID))));
        graph.owns(
                "Resolution.citedByTypes",
                RESOLUTION,
                CITATION_TALLY,
                (call, resolution, tally) -> tally.RESOLUTION_ID
                        .eq(resolution.ID)
                        .and(DSL.exists(
                                DSL.selectOne().from(CITATION.as("tallied")).where(tallied(graph, call, tally)))));
    }

    private static Field<Integer> count(Graph graph, Call call, CitationTally tally) {
        return DSL.field(DSL.selectCount().from(CITATION.as("tallied")).where(tallied(graph, call, tally)));
    }

    /** Counted is what citedBy would list for the caller. */
    private static Condition tallied(Graph graph, Call call, CitationTally tally) {
        var citation = CITATION.as("tallied");
        return citation.TARGET_RESOLUTION_ID
                .eq(tally.RESOLUTION_ID)
                .and(citation.TYPE.eq(tally.TYPE))
                .and(CitationReads.inForce(citation))
                .and(CitationVisibility.of(graph, call.role(), citation));
    }
}
