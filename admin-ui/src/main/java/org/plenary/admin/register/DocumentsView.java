package org.plenary.admin.register;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.plenary.admin.MainLayout;
import org.plenary.admin.common.Bulk;
import org.plenary.admin.common.BulkDesk;
import org.plenary.admin.common.EmptyState;
import org.plenary.admin.common.ListPage;
import org.plenary.admin.common.Shown;
import org.plenary.admin.common.StateBadge;
import org.plenary.admin.common.Texts;
import org.plenary.admin.common.Words;
import org.plenary.document.Distribution;
import org.plenary.document.ListedDocument;
import org.plenary.listing.Listing;
import org.plenary.listing.SavedViewService;
import org.plenary.publication.PublicationUnit;
import org.plenary.shared.Role;

/** The documents, in the order of their symbols. */
@Route(value = "documents", layout = MainLayout.class)
@PageTitle("Documents · Plenary")
@PermitAll
class DocumentsView extends ListPage<ListedDocument> {

    DocumentsView(Listing<ListedDocument> documents, SavedViewService views, DocumentDesk desk, BulkDesk bulk) {
        super(documents, views, "Documents", "document", "documents", reload -> columns());
        opens(document -> "documents/" + document.id());
        offers(
                bulk,
                Stream.concat(
                                bulk
                                        .steps(
                                                PublicationUnit.DOCUMENT,
                                                (ListedDocument row) ->
                                                        new BulkDesk.Seen(row.id(), row.version(), row.publication()))
                                        .stream(),
                                Stream.of(Distribution.values()).map(to -> distribute(desk, to)))
                        .toList());
        adds(
                "New document",
                () -> new DocumentDialog(
                        desk, null, document -> UI.getCurrent().navigate("documents/" + document.id())));
    }

    private static Bulk<ListedDocument> distribute(DocumentDesk desk, Distribution to) {
        return new Bulk<>(
                "Distribution: " + Words.of(to).toLowerCase(Locale.ROOT),
                Role.EDITOR,
                row -> row.distribution() != to,
                row -> desk.documents().distribute(row.id(), row.version(), to),
                true);
    }

    private static List<Shown<ListedDocument>> columns() {
        return List.of(
                Shown.<ListedDocument>text("symbol", "Symbol", ListedDocument::symbol)
                        .as(document -> ThingPage.link("documents/" + document.id(), Texts.symbol(document.symbol()))),
                Shown.<ListedDocument>text("title", "Title", document -> Words.known(document.title()))
                        .as(document -> Texts.text(document.title()))
                        .wide("14rem"),
                Shown.text("nature", "Nature", document -> Words.of(document.nature())),
                Shown.<ListedDocument>text("body", "Body", ListedDocument::bodySymbol)
                        .as(document -> Texts.symbol(document.bodySymbol()))
                        .later(),
                Shown.text("distribution", "Distribution", document -> Words.of(document.distribution())),
                Shown.<ListedDocument>text("issuedOn", "Issued", ListedDocument::issuedOn)
                        .as(document -> Texts.day(document.issuedOn())),
                Shown.text(
                        "languages",
                        "Languages",
                        document -> String.join(" ", document.languages()).toUpperCase(Locale.ROOT)),
                Shown.<ListedDocument>text("publication", "Publication", document -> Words.of(document.publication()))
                        .as(document -> new StateBadge(document.publication())),
                Shown.<ListedDocument>text(
                                "updatedAt",
                                "Changed",
                                document -> document.updatedAt().toLocalDate())
                        .as(document -> Texts.day(document.updatedAt().toLocalDate()))
                        .later());
    }

    @Override
    protected EmptyState lesson() {
        return new EmptyState(
                "No documents yet",
                "A document is what is before a body under an item of its agenda. Documents come with the agendas that you"
                        + " import, and can be listed under an item in the agenda editor.");
    }
}
