package org.plenary.citation;

import static org.plenary.schema.Tables.CITATION;
import static org.plenary.schema.Tables.CITATION_ENDS;
import static org.plenary.shared.Columns.constant;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.plenary.agenda.Editions;
import org.plenary.listing.Layout;
import org.plenary.listing.Listing;
import org.plenary.listing.Ordering;
import org.plenary.plan.Graph;
import org.plenary.plan.Visibility;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The citations in columns, each once, as in the edition that counts. */
@Configuration(proxyBeanMethods = false)
class CitationListing {

    @Bean
    Listing<ListedCitation> listedCitations(DSLContext database, Graph graph) {
        return new Listing<>(database, () -> layout(graph));
    }

    private static Layout<ListedCitation> layout(Graph graph) {
        var role = Viewer.current().role();
        var targetKind = asRead(role, CITATION_ENDS.TARGET_KIND, DSL.inline(TargetKind.UNRESOLVED_REFERENCE.name()));
        var target = asRead(role, CITATION_ENDS.TARGET_LABEL, CITATION_ENDS.REFERENCE_LABEL);
        var record = DSL.row(
                        CITATION.EDITION_ID,
                        CITATION.ID,
                        constant(CITATION_ENDS.SOURCE_KIND, SourceKind.class),
                        CITATION_ENDS.SOURCE_ID,
                        CITATION_ENDS.SOURCE_LABEL,
                        constant(CITATION.TYPE, CitationType.class),
                        constant(targetKind, TargetKind.class),
                        asRead(role, CITATION_ENDS.TARGET_ID, CITATION.TARGET_REFERENCE_ID),
                        target,
                        constant(CITATION.ASSERTION, Assertion.class),
                        CITATION.QUOTE,
                        CITATION_ENDS.MEETING_ID,
                        CITATION.VERSION)
                .mapping(ListedCitation.class, ListedCitation::new);
        return new Layout<>(
                        CITATION.join(CITATION_ENDS)
                                .on(CITATION_ENDS.EDITION_ID.eq(CITATION.EDITION_ID))
                                .and(CITATION_ENDS.ID.eq(CITATION.ID)),
                        graph.visible(role, CITATION)
                                .and(CITATION.AGENDA_ID
                                        .isNull()
                                        .or(Editions.current(role, CITATION, CITATION.AGENDA_ID, CITATION.ID))),
                        List.of(CITATION.EDITION_ID, CITATION.ID),
                        record)
                .text("source", CITATION_ENDS.SOURCE_LABEL)
                .choice("sourceKind", CITATION_ENDS.SOURCE_KIND, SourceKind.class)
                .choice("type", CITATION.TYPE, CitationType.class)
                .text("target", target)
                .choice("targetKind", targetKind, TargetKind.class)
                .choice("assertion", CITATION.ASSERTION, Assertion.class)
                .text("quote", CITATION.QUOTE)
                .moment("updatedAt", CITATION.UPDATED_AT)
                .reference(
                        "sourceId",
                        List.of(
                                CITATION.SOURCE_RESOLUTION_ID,
                                CITATION.SOURCE_DOCUMENT_ID,
                                CITATION.SOURCE_BUREAU_DECISION_ID))
                .reference(
                        "targetId",
                        List.of(
                                asRead(role, CITATION.TARGET_RESOLUTION_ID, CITATION.TARGET_REFERENCE_ID),
                                asRead(role, CITATION.TARGET_DOCUMENT_ID, CITATION.TARGET_REFERENCE_ID),
                                CITATION.TARGET_BUREAU_DECISION_ID,
                                CITATION.TARGET_MEETING_ID))
                .usually(new Ordering("source", false), new Ordering("target", false));
    }

    /** What was a reference once stays one for whoever may not see drafts, as what it became may be one. */
    private static <T> Field<T> asRead(Role role, Field<T> end, Field<T> reference) {
        return Visibility.everything(role)
                ? end
                : DSL.when(CITATION.TARGET_REFERENCE_ID.isNotNull(), reference).otherwise(end);
    }
}
