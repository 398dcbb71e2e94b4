package org.plenary.agenda;

import static org.plenary.schema.Tables.AGENDA;
import static org.plenary.schema.Tables.AGENDA_COMPARISON;
import static org.plenary.schema.Tables.AGENDA_ITEM;
import static org.plenary.schema.Tables.AGENDA_ITEM_CHANGE;

import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.plenary.plan.Call;
import org.plenary.plan.Declarations;
import org.plenary.plan.Graph;
import org.plenary.plan.NodeId;
import org.plenary.plan.Path;
import org.plenary.plan.Visibility;
import org.plenary.schema.tables.AgendaComparison;
import org.plenary.shared.Role;
import org.springframework.stereotype.Component;

/** How two stages or editions of an agenda are compared. A comparison is seen by whoever may see both. */
@Component
class ComparisonReads implements Declarations {

    @Override
    public void declare(Graph graph) {
        graph.part("AgendaDiff", AGENDA_COMPARISON, diff -> List.of(diff.AGENDA_ID, diff.AGAINST_ID))
                .visible((role, diff) -> visible(graph, role, diff.AGENDA_ID, diff.AGAINST_ID));
        graph.owns(
                "Agenda.diff",
                AGENDA,
                AGENDA_COMPARISON,
                (call, agenda, diff) -> diff.AGENDA_ID.eq(agenda.ID).and(against(call, agenda, diff)));
        graph.refers("AgendaDiff.against", AGENDA_COMPARISON, AGENDA, diff -> List.of(diff.AGAINST_ID));
        graph.refers("AgendaDiff.agenda", AGENDA_COMPARISON, AGENDA, diff -> List.of(diff.AGENDA_ID));

        graph.part(
                        "AgendaItemChange",
                        AGENDA_ITEM_CHANGE,
                        change -> List.of(change.AGENDA_ID, change.AGAINST_ID, change.ID))
                .visible((role, change) -> visible(graph, role, change.AGENDA_ID, change.AGAINST_ID))
                .order(change -> List.of(change.PLACE))
                .fields(List.of(AGENDA_ITEM_CHANGE.KINDS));
        graph.owns(
                "AgendaDiff.changes",
                AGENDA_COMPARISON,
                AGENDA_ITEM_CHANGE,
                change -> List.of(change.AGENDA_ID, change.AGAINST_ID));
        graph.refers(
                "AgendaItemChange.item",
                AGENDA_ITEM_CHANGE,
                AGENDA_ITEM,
                change -> List.of(change.AGENDA_ID, change.ITEM_ID));
        graph.refers(
                "AgendaItemChange.before",
                AGENDA_ITEM_CHANGE,
                AGENDA_ITEM,
                change -> List.of(change.AGAINST_ID, change.BEFORE_ID));
    }

    /** Against the one named; else against the one before it that the caller may see. */
    private static Condition against(Call call, org.plenary.schema.tables.Agenda agenda, AgendaComparison diff) {
        if (call.has("against")) {
            return diff.AGAINST_ID.eq(call.bound(
                    UUID.class, Path.of("against"), given -> NodeId.parse("against", given.toString(), "Agenda")));
        }
        var earlier = AGENDA.as("earlier");
        return diff.AGAINST_ID.eq(DSL.select(earlier.ID)
                .from(earlier)
                .where(earlier.MEETING_ID.eq(agenda.MEETING_ID))
                .and(DSL.row(earlier.STAGE_RANK, earlier.EDITION).lt(DSL.row(agenda.STAGE_RANK, agenda.EDITION)))
                .and(Visibility.published(call.role(), earlier.PUBLICATION))
                .orderBy(earlier.STAGE_RANK.desc(), earlier.EDITION.desc())
                .limit(DSL.inline(1)));
    }

    private static Condition visible(Graph graph, Role role, Field<UUID> agendaId, Field<UUID> againstId) {
        return Visibility.seen(graph, role, AGENDA.as("compared"), agendaId)
                .and(Visibility.seen(graph, role, AGENDA.as("compared_with"), againstId));
    }
}
