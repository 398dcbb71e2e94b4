package org.plenary.admin.register;

import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.MainLayout;
import org.plenary.admin.common.BulkDesk;
import org.plenary.admin.common.EmptyState;
import org.plenary.admin.common.ListPage;
import org.plenary.admin.common.Places;
import org.plenary.admin.common.Shown;
import org.plenary.admin.common.StateBadge;
import org.plenary.admin.common.Words;
import org.plenary.listing.Listing;
import org.plenary.listing.SavedViewService;
import org.plenary.mandate.ListedMandate;
import org.plenary.publication.PublicationUnit;
import org.plenary.shared.Ordinals;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;

/** By what authority what is to be done, those of one act together. */
@Route(value = "mandates", layout = MainLayout.class)
@PageTitle("Mandates · Plenary")
@PermitAll
class MandatesView extends ListPage<ListedMandate> {

    MandatesView(Listing<ListedMandate> mandates, SavedViewService views, BulkDesk bulk) {
        super(mandates, views, "Mandates", "mandate", "mandates", reload -> columns());
        if (Viewer.current().mayAs(Role.EDITOR)) {
            opens(mandate -> "mandates/" + mandate.id());
        }
        offers(
                bulk,
                bulk.steps(
                        PublicationUnit.MANDATE,
                        (ListedMandate row) -> new BulkDesk.Seen(row.id(), row.version(), row.publication())));
    }

    private static List<Shown<ListedMandate>> columns() {
        return List.of(
                Shown.<ListedMandate>text("authority", "By authority of", ListedMandate::authority)
                        .as(mandate -> ThingPage.link(
                                Places.at(mandate.authorityKind(), mandate.authorityId()), mandate.authority()))
                        .wide("10rem"),
                Shown.text("action", "Action", mandate -> Words.of(mandate.action())),
                Shown.<ListedMandate>text("summary", "What is to be done", mandate -> Words.known(mandate.summary()))
                        .wide("14rem"),
                Shown.<ListedMandate>text("subject", "For", MandatesView::subject)
                        .wide("10rem"),
                Shown.text("addressee", "Asked of", ListedMandate::addressee),
                Shown.<ListedMandate>text("dueOn", "Due", MandatesView::due),
                Shown.<ListedMandate>text("status", "Status", mandate -> Words.of(mandate.status()))
                        .as(mandate -> new StateBadge(mandate.status())),
                Shown.<ListedMandate>text("publication", "Publication", mandate -> Words.of(mandate.publication()))
                        .as(mandate -> new StateBadge(mandate.publication())));
    }

    private static @Nullable String subject(ListedMandate mandate) {
        return mandate.subject() == null && mandate.subjectKind() != null
                ? "An " + Words.of(mandate.subjectKind()).toLowerCase(java.util.Locale.ROOT)
                : mandate.subject();
    }

    static @Nullable String due(ListedMandate mandate) {
        if (mandate.dueOn() != null) {
            return Words.day(mandate.dueOn());
        }
        return mandate.dueBody() == null || mandate.dueOrdinal() == null
                ? null
                : Words.capitalized(Ordinals.words(mandate.dueOrdinal())) + " of " + mandate.dueBody();
    }

    @Override
    protected EmptyState lesson() {
        return new EmptyState(
                "No mandates yet",
                "A mandate says by what authority something is done: that a meeting is held or a paper prepared because a"
                        + " resolution, a bureau or a recommendation asks for it.");
    }
}
