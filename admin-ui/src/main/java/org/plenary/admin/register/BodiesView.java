package org.plenary.admin.register;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.plenary.admin.MainLayout;
import org.plenary.admin.common.BulkDesk;
import org.plenary.admin.common.EmptyState;
import org.plenary.admin.common.ListPage;
import org.plenary.admin.common.Shown;
import org.plenary.admin.common.StateBadge;
import org.plenary.admin.common.Texts;
import org.plenary.admin.common.Words;
import org.plenary.body.BodyService;
import org.plenary.body.ListedBody;
import org.plenary.listing.Listing;
import org.plenary.listing.SavedViewService;
import org.plenary.publication.PublicationUnit;

/** The tree of bodies, each below the one that it belongs to; in another order it is a list. */
@Route(value = "bodies", layout = MainLayout.class)
@PageTitle("Bodies · Plenary")
@PermitAll
class BodiesView extends ListPage<ListedBody> {

    BodiesView(Listing<ListedBody> listed, SavedViewService views, BodyService bodies, BulkDesk bulk) {
        super(listed, views, "Bodies", "body", "bodies", reload -> columns());
        opens(body -> "bodies/" + body.id());
        offers(
                bulk,
                bulk.steps(
                        PublicationUnit.BODY,
                        (ListedBody row) -> new BulkDesk.Seen(row.id(), row.version(), row.publication())));
        adds(
                "New body",
                () -> new BodyDialog(bodies, null, body -> UI.getCurrent().navigate("bodies/" + body.id())));
    }

    private static List<Shown<ListedBody>> columns() {
        return List.of(
                Shown.<ListedBody>text("name", "Name", body -> Words.of(body.name()))
                        .as(BodiesView::name)
                        .wide("16rem"),
                Shown.<ListedBody>text("symbol", "Symbol", ListedBody::symbol).as(body -> Texts.symbol(body.symbol())),
                Shown.text("kind", "Kind", body -> Words.of(body.kind())),
                Shown.<ListedBody>text("parent", "Part of", body -> Words.known(body.parentName()))
                        .wide("12rem"),
                Shown.<ListedBody>text("publication", "Publication", body -> Words.of(body.publication()))
                        .as(body -> new StateBadge(body.publication())));
    }

    private static Component name(ListedBody body) {
        var name = new Div(ThingPage.link("bodies/" + body.id(), Texts.text(body.name())));
        name.addClassName("in-tree");
        name.getStyle().set("--depth", String.valueOf(body.depth()));
        return name;
    }

    @Override
    protected EmptyState lesson() {
        return new EmptyState(
                "No bodies yet",
                "A body is an organ that meets or is cited: a conference, a working group, a bureau. Enter one, or import an"
                        + " agenda, which brings its bodies.");
    }
}
