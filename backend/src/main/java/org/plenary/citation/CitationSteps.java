package org.plenary.citation;

import static org.plenary.schema.Tables.CITATION;
import static org.plenary.schema.Tables.CITATION_STEP;
import static org.plenary.schema.Tables.RESOLUTION;

import java.util.List;
import org.plenary.plan.Declarations;
import org.plenary.plan.Graph;
import org.springframework.stereotype.Component;

/** The steps of a walk from an act, each with how far it leads away. */
@Component
class CitationSteps implements Declarations {

    @Override
    public void declare(Graph graph) {
        graph.part("CitationStep", CITATION_STEP, step -> List.of(step.ACT_ID, step.CITATION_ID))
                .visibleWith(RESOLUTION, step -> List.of(step.ACT_ID))
                .order(step -> List.of(step.DEPTH))
                .fields(List.of(CITATION_STEP.DEPTH));
        graph.refers(
                "CitationStep.citation", CITATION_STEP, CITATION, step -> List.of(step.EDITION_ID, step.CITATION_ID));
        graph.derives(
                "Resolution.restsOnSteps",
                RESOLUTION,
                CITATION_STEP,
                (call, act) -> CitationWalks.counted(graph, call, act.ID, true));
        graph.derives(
                "Resolution.supportsSteps",
                RESOLUTION,
                CITATION_STEP,
                (call, act) -> CitationWalks.counted(graph, call, act.ID, false));
    }
}
