package org.plenary.admin.register;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.MainLayout;
import org.plenary.admin.common.BulkDesk;
import org.plenary.admin.common.ListPage;
import org.plenary.admin.common.Places;
import org.plenary.admin.common.Shown;
import org.plenary.admin.common.StateBadge;
import org.plenary.admin.common.ThingParts;
import org.plenary.admin.common.Words;
import org.plenary.listing.Listing;
import org.plenary.listing.SavedViewService;
import org.plenary.mandate.ListedMandate;
import org.plenary.publication.PublicationUnit;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;

/** By what authority what is to be done, those of one act together. */
@Route(value = "mandates", layout = MainLayout.class)
@PermitAll
class MandatesView extends ListPage<ListedMandate> {

    MandatesView(Listing<ListedMandate> mandates, SavedViewService views, BulkDesk bulk) {
        super(mandates, views, "mandates", reload -> columns());
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
                Shown.<ListedMandate>text("authority", say("field.by-authority"), ListedMandate::authority)
                        .as(mandate -> ThingParts.link(Places.authority(mandate), mandate.authority()))
                        .wide("8.5rem"),
                Shown.<ListedMandate>text("action", say("field.action"), mandate -> Words.of(mandate.action()))
                        .wide("7rem"),
                Shown.<ListedMandate>text("summary", say("mandate.what"), mandate -> Words.known(mandate.summary()))
                        .wide("7rem"),
                Shown.<ListedMandate>text("subject", say("mandate.for"), MandatesView::subject)
                        .wide("9.5rem"),
                Shown.<ListedMandate>text("addressee", say("field.asked-of"), ListedMandate::addressee)
                        .wide("7rem"),
                Shown.<ListedMandate>text("dueOn", say("field.due"), MandatesView::due)
                        .wide("7rem"),
                Shown.<ListedMandate>text("status", say("field.status"), mandate -> Words.of(mandate.status()))
                        .as(mandate -> new StateBadge(mandate.status())),
                Shown.<ListedMandate>text(
                                "publication", say("field.publication"), mandate -> Words.of(mandate.publication()))
                        .as(mandate -> new StateBadge(mandate.publication())));
    }

    private static @Nullable String subject(ListedMandate mandate) {
        return mandate.subject() == null && mandate.subjectKind() != null
                ? Words.of(mandate.subjectKind())
                : mandate.subject();
    }

    static @Nullable String due(ListedMandate mandate) {
        if (mandate.dueOn() != null) {
            return Words.day(mandate.dueOn());
        }
        return mandate.dueBody() == null || mandate.dueOrdinal() == null
                ? null
                : Words.capitalized(
                        Words.capitalized(say("mandate.due-meeting", mandate.dueOrdinal(), mandate.dueBody())));
    }
}
