package org.plenary.resolution;

import static org.plenary.schema.Tables.BODY;
import static org.plenary.schema.Tables.RESOLUTION_PARAGRAPH;
import static org.plenary.shared.Columns.constant;
import static org.plenary.shared.Columns.text;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.plenary.listing.Layout;
import org.plenary.listing.Listing;
import org.plenary.listing.Ordering;
import org.plenary.plan.Graph;
import org.plenary.plan.Visibility;
import org.plenary.schema.tables.Body;
import org.plenary.shared.Viewer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The paragraphs of resolutions, as printed. */
@Configuration(proxyBeanMethods = false)
class ParagraphListing {

    @Bean
    Listing<ListedParagraph> listedParagraphs(DSLContext database, Graph graph) {
        return new Listing<>(database, () -> layout(graph));
    }

    private static Layout<ListedParagraph> layout(Graph graph) {
        var role = Viewer.current().role();
        var addressee = BODY.as("addressee");
        var due = BODY.as("due");
        var path = DSL.function(
                DSL.name("plenary", "paragraph_path"), SQLDataType.VARCHAR.array(), RESOLUTION_PARAGRAPH.ID);
        var record = DSL.row(
                        RESOLUTION_PARAGRAPH.ID,
                        DSL.cardinality(path),
                        constant(RESOLUTION_PARAGRAPH.KIND, ParagraphKind.class),
                        RESOLUTION_PARAGRAPH.NUMBER,
                        text(RESOLUTION_PARAGRAPH.TEXT),
                        Visibility.masked(graph, role, addressee, name(addressee)),
                        RESOLUTION_PARAGRAPH.DUE_ON,
                        Visibility.masked(graph, role, due, name(due)),
                        RESOLUTION_PARAGRAPH.DUE_ORDINAL,
                        constant(RESOLUTION_PARAGRAPH.STATUS, ParagraphStatus.class))
                .mapping(ListedParagraph.class, ListedParagraph::new);
        return new Layout<>(
                        RESOLUTION_PARAGRAPH
                                .leftJoin(addressee)
                                .on(addressee.ID.eq(RESOLUTION_PARAGRAPH.ADDRESSEE_ID))
                                .leftJoin(due)
                                .on(due.ID.eq(RESOLUTION_PARAGRAPH.DUE_BODY_ID)),
                        graph.visible(role, RESOLUTION_PARAGRAPH),
                        List.of(RESOLUTION_PARAGRAPH.ID),
                        record)
                .reference("resolutionId", List.of(RESOLUTION_PARAGRAPH.RESOLUTION_ID))
                .place("place", path)
                .usually(new Ordering("place", false));
    }

    private static Field<String> name(Body body) {
        return DSL.coalesce(body.SYMBOL, DSL.function(DSL.name("plenary", "shown_text"), String.class, body.NAME));
    }
}
