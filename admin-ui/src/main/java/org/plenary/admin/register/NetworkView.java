package org.plenary.admin.register;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.plenary.admin.MainLayout;
import org.plenary.admin.common.ListPage;
import org.plenary.admin.common.Places;
import org.plenary.admin.common.Shown;
import org.plenary.admin.common.ThingParts;
import org.plenary.admin.common.Words;
import org.plenary.citation.ListedCitation;
import org.plenary.listing.Listing;
import org.plenary.listing.SavedViewService;

/** Who cites whom, with both ends. */
@Route(value = "network", layout = MainLayout.class)
@PermitAll
class NetworkView extends ListPage<ListedCitation> {

    NetworkView(Listing<ListedCitation> citations, SavedViewService views) {
        super(citations, views, "network", reload -> columns());
    }

    private static List<Shown<ListedCitation>> columns() {
        return List.of(
                Shown.<ListedCitation>text("source", say("citation.from"), ListedCitation::source)
                        .as(citation -> ThingParts.link(Places.source(citation), citation.source()))
                        .wide("11rem"),
                Shown.<ListedCitation>text(
                                "sourceKind", say("citation.from-what"), citation -> Words.of(citation.sourceKind()))
                        .later(),
                Shown.text("type", say("citation.how"), citation -> Words.of(citation.type())),
                Shown.<ListedCitation>text("target", say("citation.to"), ListedCitation::target)
                        .as(CitationLines::target)
                        .wide("11rem"),
                Shown.text("targetKind", say("citation.to-what"), citation -> Words.of(citation.targetKind())),
                Shown.text("assertion", say("citation.who-says"), citation -> Words.of(citation.assertion())),
                Shown.<ListedCitation>text("quote", say("field.quote"), ListedCitation::quote)
                        .wide("11rem"));
    }
}
