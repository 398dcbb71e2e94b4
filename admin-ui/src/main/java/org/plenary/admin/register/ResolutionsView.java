package org.plenary.admin.register;

import com.vaadin.flow.component.UI;
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
import org.plenary.listing.Listing;
import org.plenary.listing.SavedViewService;
import org.plenary.publication.PublicationUnit;
import org.plenary.resolution.ListedResolution;
import org.plenary.resolution.ResolutionService;

/** The resolutions and decisions, those of one conference together. */
@Route(value = "resolutions", layout = MainLayout.class)
@PageTitle("Resolutions · Plenary")
@PermitAll
class ResolutionsView extends ListPage<ListedResolution> {

    ResolutionsView(
            Listing<ListedResolution> listed,
            SavedViewService views,
            ResolutionService resolutions,
            BodyService bodies,
            BulkDesk bulk) {
        super(listed, views, "Resolutions", "resolution", "resolutions", reload -> columns());
        opens(act -> "resolutions/" + act.id());
        offers(
                bulk,
                bulk.steps(
                        PublicationUnit.RESOLUTION,
                        (ListedResolution row) -> new BulkDesk.Seen(row.id(), row.version(), row.publication())));
        adds(
                "Register a resolution",
                () -> new ResolutionDialog(
                        resolutions, bodies, null, act -> UI.getCurrent().navigate("resolutions/" + act.id())));
    }

    private static List<Shown<ListedResolution>> columns() {
        return List.of(
                Shown.<ListedResolution>text("number", "Number", ListedResolution::number)
                        .as(act -> ThingPage.link("resolutions/" + act.id(), Texts.symbol(act.number()))),
                Shown.text("kind", "Kind", act -> Words.of(act.kind())),
                Shown.<ListedResolution>text(
                                "body",
                                "Adopted by",
                                act -> act.bodySymbol() == null ? Words.of(act.bodyName()) : act.bodySymbol())
                        .as(act ->
                                act.bodySymbol() == null ? Texts.text(act.bodyName()) : Texts.symbol(act.bodySymbol())),
                Shown.<ListedResolution>text("title", "Title", act -> Words.known(act.title()))
                        .as(act -> Texts.text(act.title()))
                        .wide("16rem"),
                Shown.<ListedResolution>text("adoptedOn", "Adopted", ListedResolution::adoptedOn)
                        .as(act -> Texts.day(act.adoptedOn())),
                Shown.text("paragraphs", "Paragraphs", ListedResolution::paragraphs),
                Shown.<ListedResolution>text("publication", "Publication", act -> Words.of(act.publication()))
                        .as(act -> new StateBadge(act.publication())),
                Shown.<ListedResolution>text(
                                "updatedAt", "Changed", act -> act.updatedAt().toLocalDate())
                        .as(act -> Texts.day(act.updatedAt().toLocalDate()))
                        .later());
    }

    @Override
    protected EmptyState lesson() {
        return new EmptyState(
                "No resolutions yet",
                "A resolution or decision is an act of a conference, e.g. 8/2. Those that an agenda cites come with its"
                        + " import.");
    }
}
