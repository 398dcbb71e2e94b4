package org.plenary.admin.register;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.UI;
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
import org.plenary.body.InstrumentService;
import org.plenary.body.ListedInstrument;
import org.plenary.listing.Listing;
import org.plenary.listing.SavedViewService;
import org.plenary.publication.PublicationUnit;

/** Treaties and protocols that bodies serve. */
@Route(value = "instruments", layout = MainLayout.class)
@PermitAll
class InstrumentsView extends ListPage<ListedInstrument> {

    InstrumentsView(
            Listing<ListedInstrument> listed, SavedViewService views, InstrumentService instruments, BulkDesk bulk) {
        super(listed, views, "instruments", reload -> columns());
        opens(instrument -> "instruments/" + instrument.id());
        offers(
                bulk,
                bulk.steps(
                        PublicationUnit.INSTRUMENT,
                        (ListedInstrument row) -> new BulkDesk.Seen(row.id(), row.version(), row.publication())));
        adds(
                say("instrument.new"),
                OpenForms.way(
                        "new",
                        () -> new InstrumentDialog(
                                instruments,
                                null,
                                instrument -> UI.getCurrent().navigate("instruments/" + instrument.id()))));
    }

    private static List<Shown<ListedInstrument>> columns() {
        return List.of(
                Shown.<ListedInstrument>text("name", say("instrument.name"), one -> Words.of(one.name()))
                        .as(one -> ThingParts.link("instruments/" + one.id(), Texts.text(one.name())))
                        .wide("16rem"),
                Shown.text("shortName", say("instrument.short-name"), one -> Words.known(one.shortName())),
                Shown.<ListedInstrument>text("parent", say("instrument.parent"), one -> Words.known(one.parentName()))
                        .wide("12rem"),
                Shown.text("articles", say("instrument.articles"), ListedInstrument::articles),
                Shown.<ListedInstrument>text("publication", say("publication"), one -> Words.of(one.publication()))
                        .as(one -> new StateBadge(one.publication())));
    }
}
