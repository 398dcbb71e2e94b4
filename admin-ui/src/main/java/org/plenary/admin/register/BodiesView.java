package org.plenary.admin.register;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.plenary.admin.MainLayout;
import org.plenary.admin.common.BulkDesk;
import org.plenary.admin.common.ListPage;
import org.plenary.admin.common.Shown;
import org.plenary.admin.common.StateBadge;
import org.plenary.admin.common.Texts;
import org.plenary.admin.common.ThingParts;
import org.plenary.admin.common.Words;
import org.plenary.admin.form.OpenForms;
import org.plenary.body.BodyService;
import org.plenary.body.ListedBody;
import org.plenary.listing.Listing;
import org.plenary.listing.SavedViewService;
import org.plenary.publication.PublicationUnit;

/** The tree of bodies, each below the one that it belongs to; in another order it is a list. */
@Route(value = "bodies", layout = MainLayout.class)
@PermitAll
class BodiesView extends ListPage<ListedBody> {

    BodiesView(Listing<ListedBody> listed, SavedViewService views, BodyService bodies, BulkDesk bulk) {
        super(listed, views, "bodies", reload -> columns());
        opens(body -> "bodies/" + body.id());
        offers(
                bulk,
                bulk.steps(
                        PublicationUnit.BODY,
                        (ListedBody row) -> new BulkDesk.Seen(row.id(), row.version(), row.publication())));
        adds(
                say("body.new"),
                OpenForms.way(
                        "new",
                        () -> new BodyDialog(
                                bodies, null, body -> UI.getCurrent().navigate("bodies/" + body.id()))));
    }

    private static List<Shown<ListedBody>> columns() {
        return List.of(
                Shown.<ListedBody>text("name", say("field.name"), body -> Words.of(body.name()))
                        .as(BodiesView::name)
                        .wide("16rem"),
                Shown.<ListedBody>text("symbol", say("field.symbol"), ListedBody::symbol)
                        .as(body -> Texts.symbol(body.symbol())),
                Shown.text("kind", say("field.kind"), body -> Words.of(body.kind())),
                Shown.<ListedBody>text("parent", say("field.part-of"), body -> Words.known(body.parentName()))
                        .wide("12rem")
                        .later(),
                Shown.<ListedBody>text("publication", say("field.publication"), body -> Words.of(body.publication()))
                        .as(body -> new StateBadge(body.publication())));
    }

    private static Component name(ListedBody body) {
        var name = new Div(ThingParts.link("bodies/" + body.id(), Texts.text(body.name())));
        name.addClassName("in-tree");
        name.getStyle().set("--depth", String.valueOf(body.depth()));
        return name;
    }
}
