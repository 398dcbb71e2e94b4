package org.plenary.citation;

import static org.plenary.schema.Tables.AGENDA;
import static org.plenary.schema.Tables.AGENDA_ITEM;
import static org.plenary.schema.Tables.BUREAU_DECISION;
import static org.plenary.schema.Tables.CITATION;
import static org.plenary.schema.Tables.DOCUMENT;
import static org.plenary.schema.Tables.MEETING;
import static org.plenary.schema.Tables.RECOMMENDATION;
import static org.plenary.schema.Tables.RESOLUTION;

import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.plenary.plan.Graph;
import org.plenary.schema.tables.Citation;
import org.plenary.schema.tables.UnresolvedReference;
import org.plenary.shared.Role;

/** Who may see a citation: whoever may see the edition that it is recorded with, its source and its target. */
final class CitationVisibility {

    private CitationVisibility() {}

    static Condition of(Graph graph, Role role, Citation citation) {
        var item = AGENDA_ITEM.as("source_item");
        return seen(graph, role, AGENDA.as("recorded_with"), citation.AGENDA_ID)
                .and(seen(graph, role, DOCUMENT.as("source_document"), citation.SOURCE_DOCUMENT_ID))
                .and(seen(graph, role, RESOLUTION.as("source_resolution"), citation.SOURCE_RESOLUTION_ID))
                .and(seen(graph, role, BUREAU_DECISION.as("source_decision"), citation.SOURCE_BUREAU_DECISION_ID))
                .and(citation.SOURCE_ITEM_ID
                        .isNull()
                        .or(DSL.exists(DSL.selectOne()
                                .from(item)
                                .where(item.AGENDA_ID.eq(citation.AGENDA_ID))
                                .and(item.ID.eq(citation.SOURCE_ITEM_ID)))))
                .and(seen(graph, role, RESOLUTION.as("target_resolution"), citation.TARGET_RESOLUTION_ID))
                .and(seen(graph, role, DOCUMENT.as("target_document"), citation.TARGET_DOCUMENT_ID))
                .and(seen(graph, role, MEETING.as("target_meeting"), citation.TARGET_MEETING_ID))
                .and(seen(graph, role, BUREAU_DECISION.as("target_decision"), citation.TARGET_BUREAU_DECISION_ID))
                .and(seen(graph, role, RECOMMENDATION.as("target_recommendation"), citation.TARGET_RECOMMENDATION_ID));
    }

    /** What is not in the register is seen with a citation of it, so that drafts do not show what they refer to. */
    static Condition ofReference(Graph graph, Role role, UnresolvedReference reference) {
        if (role.atLeast(Role.EDITOR)) {
            return DSL.noCondition();
        }
        var citation = CITATION.as("citing");
        return DSL.exists(DSL.selectOne()
                .from(citation)
                .where(citation.TARGET_REFERENCE_ID.eq(reference.ID))
                .and(of(graph, role, citation)));
    }

    /** Whether an end is either of another kind, or one that the role may see. */
    private static Condition seen(Graph graph, Role role, Table<?> end, Field<UUID> foreignKey) {
        var visible = graph.visible(role, end);
        return visible.equals(DSL.noCondition())
                ? visible
                : foreignKey
                        .isNull()
                        .or(DSL.exists(DSL.selectOne()
                                .from(end)
                                .where(DSL.field(DSL.name(end.getName(), "id"), UUID.class)
                                        .eq(foreignKey))
                                .and(visible)));
    }
}
