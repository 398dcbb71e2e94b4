package org.plenary.document;

import static org.plenary.schema.Tables.BODY;
import static org.plenary.schema.Tables.DOCUMENT;
import static org.plenary.schema.Tables.DOCUMENT_VERSION;
import static org.plenary.shared.Columns.constant;
import static org.plenary.shared.Columns.text;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.plenary.listing.Layout;
import org.plenary.listing.Listing;
import org.plenary.listing.Ordering;
import org.plenary.plan.Graph;
import org.plenary.plan.Visibility;
import org.plenary.shared.Publication;
import org.plenary.shared.Viewer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The documents in columns. */
@Configuration(proxyBeanMethods = false)
class DocumentListing {

    @Bean
    Listing<ListedDocument> listedDocuments(DSLContext database, Graph graph) {
        return new Listing<>(database, () -> layout(graph));
    }

    private static Layout<ListedDocument> layout(Graph graph) {
        var role = Viewer.current().role();
        var body = Visibility.masked(graph, role, BODY, BODY.SYMBOL);
        var languages = DSL.multiset(DSL.select(DOCUMENT_VERSION.LANGUAGE)
                        .from(DOCUMENT_VERSION)
                        .where(DOCUMENT_VERSION.DOCUMENT_ID.eq(DOCUMENT.ID))
                        .orderBy(DOCUMENT_VERSION.LANGUAGE))
                .convertFrom(found -> found.map(language -> language.value1()));
        var record = DSL.row(
                        DOCUMENT.ID,
                        DOCUMENT.SYMBOL,
                        text(DOCUMENT.TITLE),
                        constant(DOCUMENT.NATURE, DocumentNature.class),
                        constant(DOCUMENT.DISTRIBUTION, Distribution.class),
                        body,
                        DOCUMENT.ISSUED_ON,
                        languages,
                        constant(DOCUMENT.PUBLICATION, Publication.class),
                        DOCUMENT.UPDATED_AT,
                        DOCUMENT.VERSION)
                .mapping(ListedDocument.class, ListedDocument::new);
        return new Layout<>(
                        DOCUMENT.leftJoin(BODY).on(BODY.ID.eq(DOCUMENT.BODY_ID)),
                        graph.visible(role, DOCUMENT),
                        List.of(DOCUMENT.ID),
                        record)
                .text("symbol", DOCUMENT.SYMBOL)
                .words("title", DOCUMENT.TITLE)
                .choice("nature", DOCUMENT.NATURE, DocumentNature.class)
                .choice("distribution", DOCUMENT.DISTRIBUTION, Distribution.class)
                .label("body", body)
                .day("issuedOn", DOCUMENT.ISSUED_ON)
                .choice("publication", DOCUMENT.PUBLICATION, Publication.class)
                .moment("updatedAt", DOCUMENT.UPDATED_AT)
                .reference("bodyId", List.of(Visibility.masked(graph, role, BODY, BODY.ID)))
                .usually(new Ordering("symbol", false));
    }
}
