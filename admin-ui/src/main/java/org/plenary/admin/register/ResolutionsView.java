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
import org.plenary.body.BodyService;
import org.plenary.listing.Listing;
import org.plenary.listing.SavedViewService;
import org.plenary.publication.PublicationUnit;
import org.plenary.resolution.ListedResolution;
import org.plenary.resolution.ResolutionService;

/** The resolutions and decisions, those of one conference together. */
@Route(value = "resolutions", layout = MainLayout.class)
@PermitAll
class ResolutionsView extends ListPage<ListedResolution> {

    ResolutionsView(
            Listing<ListedResolution> listed,
            SavedViewService views,
            ResolutionService resolutions,
            BodyService bodies,
            BulkDesk bulk) {
        super(listed, views, "resolutions", reload -> columns());
        opens(act -> "resolutions/" + act.id());
        offers(
                bulk,
                bulk.steps(
                        PublicationUnit.RESOLUTION,
                        (ListedResolution row) -> new BulkDesk.Seen(row.id(), row.version(), row.publication())));
        adds(
                say("resolution.register"),
                OpenForms.way(
                        "new",
                        () -> new ResolutionDialog(
                                resolutions,
                                bodies,
                                null,
                                act -> UI.getCurrent().navigate("resolutions/" + act.id()))));
    }

    private static List<Shown<ListedResolution>> columns() {
        return List.of(
                Shown.<ListedResolution>text("number", say("field.number"), ListedResolution::number)
                        .as(act -> ThingParts.link("resolutions/" + act.id(), Texts.symbol(act.number()))),
                Shown.text("kind", say("field.kind"), act -> Words.of(act.kind())),
                Shown.<ListedResolution>text(
                                "body",
                                say("resolution.adopted-by"),
                                act -> act.bodySymbol() == null ? Words.of(act.bodyName()) : act.bodySymbol())
                        .as(act ->
                                act.bodySymbol() == null ? Texts.text(act.bodyName()) : Texts.symbol(act.bodySymbol())),
                Shown.<ListedResolution>text("title", say("field.title"), act -> Words.known(act.title()))
                        .as(act -> Texts.text(act.title()))
                        .wide("16rem"),
                Shown.<ListedResolution>text("adoptedOn", say("field.adopted"), ListedResolution::adoptedOn)
                        .as(act -> Texts.day(act.adoptedOn())),
                Shown.text("paragraphs", say("field.paragraphs"), ListedResolution::paragraphs),
                Shown.<ListedResolution>text(
                                "publication", say("field.publication"), act -> Words.of(act.publication()))
                        .as(act -> new StateBadge(act.publication())),
                Shown.<ListedResolution>text(
                                "updatedAt",
                                say("field.changed"),
                                act -> act.updatedAt().toLocalDate())
                        .as(act -> Texts.day(act.updatedAt().toLocalDate()))
                        .later());
    }
}
