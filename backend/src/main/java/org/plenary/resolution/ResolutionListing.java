package org.plenary.resolution;

import static org.plenary.schema.Tables.BODY;
import static org.plenary.schema.Tables.BUREAU_DECISION;
import static org.plenary.schema.Tables.RESOLUTION;
import static org.plenary.schema.Tables.RESOLUTION_PARAGRAPH;
import static org.plenary.shared.Columns.constant;
import static org.plenary.shared.Columns.text;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.plenary.listing.Layout;
import org.plenary.listing.Listing;
import org.plenary.listing.Ordering;
import org.plenary.plan.Graph;
import org.plenary.shared.Publication;
import org.plenary.shared.Viewer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The acts of conferences, and those of bureaux, in columns. An act is seen with its body, so that needs no rule here. */
@Configuration(proxyBeanMethods = false)
class ResolutionListing {

    @Bean
    Listing<ListedResolution> listedResolutions(DSLContext database, Graph graph) {
        return new Listing<>(database, () -> resolutions(graph));
    }

    @Bean
    Listing<ListedBureauDecision> listedBureauDecisions(DSLContext database, Graph graph) {
        return new Listing<>(database, () -> bureauDecisions(graph));
    }

    private static Layout<ListedResolution> resolutions(Graph graph) {
        var record = DSL.row(
                        RESOLUTION.ID,
                        constant(RESOLUTION.KIND, ResolutionKind.class),
                        RESOLUTION.NUMBER,
                        RESOLUTION.BODY_ID,
                        BODY.SYMBOL,
                        text(BODY.NAME),
                        text(RESOLUTION.TITLE),
                        RESOLUTION.ADOPTED_ON,
                        DSL.field(DSL.selectCount()
                                .from(RESOLUTION_PARAGRAPH)
                                .where(RESOLUTION_PARAGRAPH.RESOLUTION_ID.eq(RESOLUTION.ID))),
                        constant(RESOLUTION.PUBLICATION, Publication.class),
                        RESOLUTION.UPDATED_AT,
                        RESOLUTION.VERSION)
                .mapping(ListedResolution.class, ListedResolution::new);
        return new Layout<>(
                        RESOLUTION.join(BODY).on(BODY.ID.eq(RESOLUTION.BODY_ID)),
                        graph.visible(Viewer.current().role(), RESOLUTION),
                        List.of(RESOLUTION.ID),
                        record)
                .text("number", RESOLUTION.NUMBER)
                .choice("kind", RESOLUTION.KIND, ResolutionKind.class)
                .text("body", BODY.SYMBOL)
                .words("title", RESOLUTION.TITLE)
                .day("adoptedOn", RESOLUTION.ADOPTED_ON)
                .choice("publication", RESOLUTION.PUBLICATION, Publication.class)
                .moment("updatedAt", RESOLUTION.UPDATED_AT)
                .reference("bodyId", List.of(RESOLUTION.BODY_ID))
                .usually(new Ordering("body", false), new Ordering("number", false));
    }

    private static Layout<ListedBureauDecision> bureauDecisions(Graph graph) {
        var record = DSL.row(
                        BUREAU_DECISION.ID,
                        BUREAU_DECISION.BODY_ID,
                        text(BODY.NAME),
                        BUREAU_DECISION.DECIDED_ON,
                        constant(BUREAU_DECISION.PROCEDURE, BureauProcedure.class),
                        BUREAU_DECISION.DEADLINE,
                        constant(BUREAU_DECISION.OUTCOME, BureauOutcome.class),
                        text(BUREAU_DECISION.SUBJECT),
                        constant(BUREAU_DECISION.PUBLICATION, Publication.class),
                        BUREAU_DECISION.VERSION)
                .mapping(ListedBureauDecision.class, ListedBureauDecision::new);
        return new Layout<>(
                        BUREAU_DECISION.join(BODY).on(BODY.ID.eq(BUREAU_DECISION.BODY_ID)),
                        graph.visible(Viewer.current().role(), BUREAU_DECISION),
                        List.of(BUREAU_DECISION.ID),
                        record)
                .day("decidedOn", BUREAU_DECISION.DECIDED_ON)
                .words("body", BODY.NAME)
                .words("subject", BUREAU_DECISION.SUBJECT)
                .choice("procedure", BUREAU_DECISION.PROCEDURE, BureauProcedure.class)
                .moment("deadline", BUREAU_DECISION.DEADLINE)
                .choice("outcome", BUREAU_DECISION.OUTCOME, BureauOutcome.class)
                .choice("publication", BUREAU_DECISION.PUBLICATION, Publication.class)
                .reference("bodyId", List.of(BUREAU_DECISION.BODY_ID))
                .usually(new Ordering("decidedOn", true));
    }
}
