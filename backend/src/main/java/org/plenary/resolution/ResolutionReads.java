package org.plenary.resolution;

import static org.plenary.schema.Tables.BODY;
import static org.plenary.schema.Tables.BUREAU_DECISION;
import static org.plenary.schema.Tables.MEETING;
import static org.plenary.schema.Tables.RECOMMENDATION;
import static org.plenary.schema.Tables.RESOLUTION;

import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.plenary.plan.Call;
import org.plenary.plan.Declarations;
import org.plenary.plan.Graph;
import org.plenary.plan.Visibility;
import org.plenary.schema.tables.BureauDecision;
import org.plenary.schema.tables.Resolution;
import org.plenary.shared.Role;
import org.springframework.stereotype.Component;

/** How resolutions, acts of bureaus and recommendations are read. */
@Component
class ResolutionReads implements Declarations {

    @Override
    public void declare(Graph graph) {
        graph.thing("Resolution", RESOLUTION, resolution -> List.of(resolution.ID))
                .visible((role, each) -> visible(graph, role, each.PUBLICATION, each.BODY_ID))
                .newestFirst(ResolutionReads::number)
                .ordered("number", ResolutionReads::number)
                .fields(List.of(RESOLUTION.KIND, RESOLUTION.NUMBER, RESOLUTION.ADOPTED_ON, RESOLUTION.FOUND_IN))
                .fields(List.of(RESOLUTION.PUBLICATION, RESOLUTION.PUBLISHED_AT))
                .fields(List.of(RESOLUTION.VERSION, RESOLUTION.CREATED_AT, RESOLUTION.UPDATED_AT))
                .text("title", "titleText", resolution -> resolution.TITLE);
        graph.root(
                        "Query.resolution",
                        RESOLUTION,
                        (call, resolution) -> resolution
                                .NUMBER
                                .eq(DSL.regexpReplaceAll(call.text("number"), "\\s", ""))
                                .and(call.has("kind") ? resolution.KIND.eq(call.text("kind")) : DSL.noCondition())
                                .and(resolution.BODY_ID.eq(DSL.select(BODY.ID)
                                        .from(BODY)
                                        .where(DSL.upper(BODY.SYMBOL)
                                                .eq(DSL.upper(
                                                        DSL.regexpReplaceAll(call.text("conference"), "\\s", "")))))))
                .needs("kind");
        graph.root("Query.resolutions", RESOLUTION, (call, resolution) -> DSL.noCondition());
        graph.owns("Meeting.resolutions", MEETING, RESOLUTION, resolution -> List.of(resolution.MEETING_ID));
        graph.owns("Body.resolutions", BODY, RESOLUTION, resolution -> List.of(resolution.BODY_ID));

        graph.thing("BureauDecision", BUREAU_DECISION, decision -> List.of(decision.ID))
                .visible((role, each) -> visible(graph, role, each.PUBLICATION, each.BODY_ID))
                .newestFirst(decision -> List.of(decision.DECIDED_ON))
                .fields(List.of(
                        BUREAU_DECISION.DECIDED_ON,
                        BUREAU_DECISION.PROCEDURE,
                        BUREAU_DECISION.DEADLINE,
                        BUREAU_DECISION.OUTCOME))
                .field("brokenBy", (call, each) -> closed(call, each, each.BROKEN_BY))
                .field("brokenBecause", (call, each) -> closed(call, each, each.BROKEN_BECAUSE))
                .field("brokenAt", (call, each) -> closed(call, each, each.BROKEN_AT))
                .fields(List.of(BUREAU_DECISION.PUBLICATION, BUREAU_DECISION.PUBLISHED_AT))
                .fields(List.of(BUREAU_DECISION.VERSION, BUREAU_DECISION.CREATED_AT, BUREAU_DECISION.UPDATED_AT))
                .text("subject", "subjectText", decision -> decision.SUBJECT);
        graph.root("Query.bureauDecisions", BUREAU_DECISION, (call, decision) -> DSL.noCondition());
        graph.owns("Body.bureauDecisions", BODY, BUREAU_DECISION, decision -> List.of(decision.BODY_ID));

        graph.thing("Recommendation", RECOMMENDATION, recommendation -> List.of(recommendation.ID))
                .visibleWith(MEETING, recommendation -> List.of(recommendation.MEETING_ID))
                .order(recommendation -> List.of(recommendation.POSITION))
                .fields(List.of(RECOMMENDATION.POSITION, RECOMMENDATION.FUTURE_ORDINAL))
                .fields(List.of(RECOMMENDATION.VERSION, RECOMMENDATION.CREATED_AT, RECOMMENDATION.UPDATED_AT))
                .text("text", "localizedText", recommendation -> recommendation.TEXT);
        graph.root("Query.recommendations", RECOMMENDATION, (call, recommendation) -> DSL.noCondition());
        graph.owns("Meeting.recommendations", MEETING, RECOMMENDATION, each -> List.of(each.MEETING_ID));
    }

    /** By session and serial, so that 8/2 comes before 10/1. */
    private static List<Field<?>> number(Resolution resolution) {
        return List.of(resolution.MEETING_ORDINAL, resolution.SERIAL, resolution.NUMBER);
    }

    /** An act is seen with the body whose act it is, so that it never lacks one. */
    private static Condition visible(Graph graph, Role role, TableField<?, String> publication, Field<UUID> bodyId) {
        return Visibility.published(graph, role, publication, BODY.as("body_of_act"), bodyId);
    }

    /** Who objected, and why, is between the bureau and its secretariat. */
    private static <T> Field<T> closed(Call call, BureauDecision decision, Field<T> column) {
        return DSL.when(Visibility.drafts(call.role(), decision), column);
    }
}
