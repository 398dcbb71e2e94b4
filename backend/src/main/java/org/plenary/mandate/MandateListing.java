package org.plenary.mandate;

import static org.plenary.schema.Tables.BODY;
import static org.plenary.schema.Tables.MANDATE;
import static org.plenary.schema.Tables.MANDATE_ENDS;
import static org.plenary.schema.Tables.RECOMMENDATION;
import static org.plenary.shared.Columns.constant;
import static org.plenary.shared.Columns.text;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.plenary.listing.Layout;
import org.plenary.listing.Listing;
import org.plenary.listing.Ordering;
import org.plenary.mandate.MandateInput.ThingKind;
import org.plenary.plan.Graph;
import org.plenary.plan.Visibility;
import org.plenary.schema.tables.Body;
import org.plenary.shared.Publication;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The mandates in columns. One is seen with its authority and its subject; whom it asks has a rule of its own. */
@Configuration(proxyBeanMethods = false)
class MandateListing {

    @Bean
    Listing<ListedMandate> listedMandates(DSLContext database, Graph graph) {
        return new Listing<>(database, () -> layout(graph));
    }

    private static Layout<ListedMandate> layout(Graph graph) {
        var role = Viewer.current().role();
        var addressee = BODY.as("addressee");
        var due = BODY.as("due");
        var asked = label(graph, role, addressee);
        var dueBody = label(graph, role, due);
        var record = DSL.row(
                        MANDATE.ID,
                        constant(MANDATE.ACTION, MandateAction.class),
                        text(MANDATE.SUMMARY),
                        constant(MANDATE_ENDS.AUTHORITY_KIND, AuthorityKind.class),
                        MANDATE_ENDS.AUTHORITY_ID,
                        RECOMMENDATION.MEETING_ID,
                        MANDATE_ENDS.AUTHORITY_LABEL,
                        constant(MANDATE_ENDS.SUBJECT_KIND, ThingKind.class),
                        MANDATE_ENDS.SUBJECT_ID,
                        MANDATE_ENDS.SUBJECT_LABEL,
                        asked,
                        MANDATE.DUE_ON,
                        dueBody,
                        MANDATE.DUE_ORDINAL,
                        constant(MANDATE.STATUS, MandateStatus.class),
                        MANDATE.FULFILLED_ON,
                        constant(MANDATE.PUBLICATION, Publication.class),
                        MANDATE.VERSION)
                .mapping(ListedMandate.class, ListedMandate::new);
        return new Layout<>(
                        MANDATE.join(MANDATE_ENDS)
                                .on(MANDATE_ENDS.ID.eq(MANDATE.ID))
                                .leftJoin(RECOMMENDATION)
                                .on(RECOMMENDATION.ID.eq(MANDATE.AUTHORITY_RECOMMENDATION_ID))
                                .leftJoin(addressee)
                                .on(addressee.ID.eq(MANDATE.ADDRESSEE_ID))
                                .leftJoin(due)
                                .on(due.ID.eq(MANDATE.DUE_BODY_ID)),
                        graph.visible(role, MANDATE),
                        List.of(MANDATE.ID),
                        record)
                .choice("action", MANDATE.ACTION, MandateAction.class)
                .words("summary", MANDATE.SUMMARY)
                .text("authority", MANDATE_ENDS.AUTHORITY_LABEL)
                .text("subject", MANDATE_ENDS.SUBJECT_LABEL)
                .text("addressee", asked)
                .day("dueOn", MANDATE.DUE_ON)
                .text("dueBody", dueBody)
                .choice("status", MANDATE.STATUS, MandateStatus.class)
                .day("fulfilledOn", MANDATE.FULFILLED_ON)
                .choice("publication", MANDATE.PUBLICATION, Publication.class)
                .reference(
                        "authorityId",
                        List.of(
                                MANDATE.AUTHORITY_RESOLUTION_ID,
                                MANDATE.AUTHORITY_BUREAU_DECISION_ID,
                                MANDATE.AUTHORITY_RECOMMENDATION_ID))
                .reference(
                        "subjectId",
                        List.of(MANDATE.SUBJECT_DOCUMENT_ID, MANDATE.SUBJECT_MEETING_ID, MANDATE.SUBJECT_BODY_ID))
                .reference("id", List.of(MANDATE.ID))
                .usually(new Ordering("authority", false));
    }

    private static Field<String> label(Graph graph, Role role, Body body) {
        var name = DSL.function(DSL.name("plenary", "shown_text"), String.class, body.NAME);
        return Visibility.masked(graph, role, body, DSL.coalesce(body.SYMBOL, name));
    }
}
