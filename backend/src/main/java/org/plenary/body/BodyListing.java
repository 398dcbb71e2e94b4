package org.plenary.body;

import static org.plenary.schema.Tables.BODY;
import static org.plenary.schema.Tables.BODY_PLACE;
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

/** The bodies in columns, each below the one that it belongs to. */
@Configuration(proxyBeanMethods = false)
class BodyListing {

    @Bean
    Listing<ListedBody> listedBodies(DSLContext database, Graph graph) {
        return new Listing<>(database, () -> layout(graph));
    }

    private static Layout<ListedBody> layout(Graph graph) {
        var role = Viewer.current().role();
        var parent = BODY.as("parent");
        var parentName = Visibility.masked(graph, role, parent, parent.NAME);
        var record = DSL.row(
                        BODY.ID,
                        constant(BODY.KIND, BodyKind.class),
                        BODY.SYMBOL,
                        text(BODY.NAME),
                        Visibility.masked(graph, role, parent, parent.ID),
                        text(parentName),
                        BODY_PLACE.DEPTH,
                        constant(BODY.PUBLICATION, Publication.class),
                        BODY.VERSION)
                .mapping(ListedBody.class, ListedBody::new);
        return new Layout<>(
                        BODY.join(BODY_PLACE)
                                .on(BODY_PLACE.ID.eq(BODY.ID))
                                .leftJoin(parent)
                                .on(parent.ID.eq(BODY.PARENT_ID)),
                        graph.visible(role, BODY),
                        List.of(BODY.ID),
                        record)
                .text("symbol", BODY.SYMBOL)
                .words("name", BODY.NAME)
                .choice("kind", BODY.KIND, BodyKind.class)
                .words("parent", parentName)
                .choice("publication", BODY.PUBLICATION, Publication.class)
                .moment("updatedAt", BODY.UPDATED_AT)
                .reference("parentId", List.of(Visibility.masked(graph, role, parent, parent.ID)))
                .place("place", BODY_PLACE.PATH)
                .usually(new Ordering("place", false));
    }
}
