package org.plenary.admin.register;

import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.plenary.admin.MainLayout;
import org.plenary.admin.common.EmptyState;
import org.plenary.admin.common.ListPage;
import org.plenary.admin.common.Places;
import org.plenary.admin.common.Shown;
import org.plenary.admin.common.Words;
import org.plenary.citation.ListedCitation;
import org.plenary.listing.Listing;
import org.plenary.listing.SavedViewService;

/** Who cites whom, with both ends. */
@Route(value = "network", layout = MainLayout.class)
@PageTitle("Network · Plenary")
@PermitAll
class NetworkView extends ListPage<ListedCitation> {

    NetworkView(Listing<ListedCitation> citations, SavedViewService views) {
        super(citations, views, "Network", "citation", "network", reload -> columns());
    }

    private static List<Shown<ListedCitation>> columns() {
        return List.of(
                Shown.<ListedCitation>text("source", "From", ListedCitation::source)
                        .as(citation -> ThingPage.link(Places.source(citation), citation.source()))
                        .wide("12rem"),
                Shown.<ListedCitation>text("sourceKind", "From what", citation -> Words.of(citation.sourceKind()))
                        .later(),
                Shown.text("type", "How", citation -> Words.of(citation.type())),
                Shown.<ListedCitation>text("target", "To", ListedCitation::target)
                        .as(CitationLines::target)
                        .wide("12rem"),
                Shown.text("targetKind", "To what", citation -> Words.of(citation.targetKind())),
                Shown.text("assertion", "Who says so", citation -> Words.of(citation.assertion())),
                Shown.<ListedCitation>text("quote", "Quote", ListedCitation::quote)
                        .wide("14rem"));
    }

    @Override
    protected EmptyState lesson() {
        return new EmptyState(
                "No citations yet",
                "A citation leads from what cites to what is cited, e.g. from resolution 8/2 to resolution 5/5, with the"
                        + " quote that proves it. Citations come with the agendas that you import.");
    }
}
