package org.plenary.citation;

import static org.plenary.schema.Tables.CITATION;
import static org.plenary.schema.Tables.CITATION_TYPE;
import static org.plenary.schema.Tables.RESOLUTION;

import java.util.List;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.plenary.plan.Call;
import org.plenary.plan.Declarations;
import org.plenary.plan.Graph;
import org.plenary.schema.tables.Resolution;
import org.springframework.stereotype.Component;

/**
 * The series that an act is of: those of the same conference that bear the same title, as titles repeat from session to
 * session, and those that one of the two changes, e.g. extends.
 */
@Component
class SeriesReads implements Declarations {

    @Override
    public void declare(Graph graph) {
        graph.links(
                        "Resolution.series",
                        RESOLUTION,
                        RESOLUTION,
                        (call, act, other) -> other.BODY_ID
                                .eq(act.BODY_ID)
                                .and(other.ID.ne(act.ID))
                                .and(titledAlike(act, other)
                                        .or(changes(graph, call, act, other))
                                        .or(changes(graph, call, other, act))))
                .order(RESOLUTION, other -> List.of(other.MEETING_ORDINAL, other.SERIAL, other.NUMBER));
    }

    private static Condition titledAlike(Resolution act, Resolution other) {
        return DSL.condition(
                "exists (select from jsonb_each_text({0}) title where lower({1} ->> title.key) = lower(title.value))",
                act.TITLE, other.TITLE);
    }

    private static Condition changes(Graph graph, Call call, Resolution later, Resolution earlier) {
        var citation = CITATION.as("changing");
        return DSL.exists(DSL.selectOne()
                .from(citation)
                .where(citation.SOURCE_RESOLUTION_ID.eq(later.ID))
                .and(citation.TARGET_RESOLUTION_ID.eq(earlier.ID))
                .and(citation.TYPE.in(DSL.select(CITATION_TYPE.CODE)
                        .from(CITATION_TYPE)
                        .where(CITATION_TYPE.FAMILY.eq(DSL.inline("CHANGE")))))
                .and(CitationReads.inForce(citation))
                .and(graph.visible(call.role(), citation)));
    }
}
