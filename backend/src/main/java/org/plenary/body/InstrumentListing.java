package org.plenary.body;

import static org.plenary.schema.Tables.INSTRUMENT;
import static org.plenary.schema.Tables.INSTRUMENT_ARTICLE;
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

/** The instruments in columns. */
@Configuration(proxyBeanMethods = false)
class InstrumentListing {

    @Bean
    Listing<ListedInstrument> listedInstruments(DSLContext database, Graph graph) {
        return new Listing<>(database, () -> layout(graph));
    }

    private static Layout<ListedInstrument> layout(Graph graph) {
        var role = Viewer.current().role();
        var parent = INSTRUMENT.as("parent");
        var parentName = Visibility.masked(graph, role, parent, parent.NAME);
        var record = DSL.row(
                        INSTRUMENT.ID,
                        text(INSTRUMENT.NAME),
                        text(INSTRUMENT.SHORT_NAME),
                        text(parentName),
                        DSL.field(DSL.selectCount()
                                .from(INSTRUMENT_ARTICLE)
                                .where(INSTRUMENT_ARTICLE.INSTRUMENT_ID.eq(INSTRUMENT.ID))),
                        constant(INSTRUMENT.PUBLICATION, Publication.class),
                        INSTRUMENT.VERSION)
                .mapping(ListedInstrument.class, ListedInstrument::new);
        return new Layout<>(
                        INSTRUMENT.leftJoin(parent).on(parent.ID.eq(INSTRUMENT.PARENT_ID)),
                        graph.visible(role, INSTRUMENT),
                        List.of(INSTRUMENT.ID),
                        record)
                .words("name", INSTRUMENT.NAME)
                .words("shortName", INSTRUMENT.SHORT_NAME)
                .words("parent", parentName)
                .choice("publication", INSTRUMENT.PUBLICATION, Publication.class)
                .moment("updatedAt", INSTRUMENT.UPDATED_AT)
                .reference("parentId", List.of(Visibility.masked(graph, role, parent, parent.ID)))
                .usually(new Ordering("name", false));
    }
}
