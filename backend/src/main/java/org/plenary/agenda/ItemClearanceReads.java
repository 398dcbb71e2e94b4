package org.plenary.agenda;

import static org.plenary.schema.Tables.AGENDA_ITEM;
import static org.plenary.schema.Tables.AGENDA_ITEM_CLEARANCE;

import java.util.List;
import org.plenary.plan.Declarations;
import org.plenary.plan.Graph;
import org.plenary.plan.Visibility;
import org.springframework.stereotype.Component;

/** How it is read who cleared an item ahead of its edition: by those who may see drafts, and by nobody else. */
@Component
class ItemClearanceReads implements Declarations {

    @Override
    public void declare(Graph graph) {
        graph.part("AgendaItemClearance", AGENDA_ITEM_CLEARANCE, each -> List.of(each.AGENDA_ID, each.ID))
                .visible((role, each) -> Visibility.drafts(role, each))
                .fields(List.of(AGENDA_ITEM_CLEARANCE.CLEARED_BY, AGENDA_ITEM_CLEARANCE.CLEARED_AT));
        graph.refers(
                "AgendaItem.clearance", AGENDA_ITEM, AGENDA_ITEM_CLEARANCE, item -> List.of(item.AGENDA_ID, item.ID));
    }
}
