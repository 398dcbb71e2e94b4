package org.plenary.publication;

import static org.plenary.schema.Tables.CLEARANCE;

import java.util.List;
import org.jooq.impl.DSL;
import org.plenary.plan.Declarations;
import org.plenary.plan.Graph;
import org.plenary.plan.Visibility;
import org.springframework.stereotype.Component;

/** How it is read who submitted and who cleared a thing: by those who may see drafts, and by nobody else. */
@Component
class PublicationReads implements Declarations {

    @Override
    public void declare(Graph graph) {
        graph.part("Clearance", CLEARANCE, clearance -> List.of(clearance.ID))
                .visible((role, clearance) -> Visibility.drafts(role, clearance))
                .fields(List.of(CLEARANCE.SUBMITTED_BY, CLEARANCE.SUBMITTED_AT))
                .fields(List.of(CLEARANCE.CLEARED_BY, CLEARANCE.CLEARED_AT))
                .fields(List.of(CLEARANCE.RETURNED_BY, CLEARANCE.RETURNED_BECAUSE))
                .fields(List.of(CLEARANCE.PUBLISH_AT, CLEARANCE.SCHEDULED_BY, CLEARANCE.HINDRANCE))
                .field(
                        "changedSince",
                        clearance -> DSL.coalesce(States.changedSinceCleared(clearance), DSL.inline(false)));
        for (var unit : PublicationUnit.values()) {
            graph.refers(
                    unit.type() + ".clearance",
                    unit.table(),
                    CLEARANCE,
                    thing -> List.of(DSL.field(thing.getQualifiedName().append("id"), java.util.UUID.class)));
        }
    }
}
