package org.plenary.admin.register;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.plenary.admin.MainLayout;
import org.plenary.admin.common.Bulk;
import org.plenary.admin.common.BulkDesk;
import org.plenary.admin.common.ListPage;
import org.plenary.admin.common.Shown;
import org.plenary.admin.common.StateBadge;
import org.plenary.admin.common.Texts;
import org.plenary.admin.common.ThingParts;
import org.plenary.admin.common.Words;
import org.plenary.admin.form.OpenForms;
import org.plenary.document.Distribution;
import org.plenary.document.ListedDocument;
import org.plenary.listing.Listing;
import org.plenary.listing.SavedViewService;
import org.plenary.publication.PublicationUnit;
import org.plenary.shared.Role;

/** The documents, in the order of their symbols. */
@Route(value = "documents", layout = MainLayout.class)
@PermitAll
class DocumentsView extends ListPage<ListedDocument> {

    DocumentsView(Listing<ListedDocument> documents, SavedViewService views, DocumentDesk desk, BulkDesk bulk) {
        super(documents, views, "documents", reload -> columns());
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
                say("document.new"),
                OpenForms.way(
                        "new",
                        () -> new DocumentDialog(
                                desk, null, document -> UI.getCurrent().navigate("documents/" + document.id()))));
    }

    private static Bulk<ListedDocument> distribute(DocumentDesk desk, Distribution to) {
        return new Bulk<>(
                say("document.distribute", Words.within(Words.of(to))),
                "change the distribution of a document",
                Role.EDITOR,
                row -> row.distribution() != to,
                row -> desk.documents().distribute(row.id(), row.version(), to),
                true);
    }

    private static List<Shown<ListedDocument>> columns() {
        return List.of(
                Shown.<ListedDocument>text("symbol", say("field.symbol"), ListedDocument::symbol)
                        .as(document -> ThingParts.link("documents/" + document.id(), Texts.symbol(document.symbol()))),
                Shown.<ListedDocument>text("title", say("field.title"), document -> Words.known(document.title()))
                        .as(document -> Texts.text(document.title()))
                        .wide("14rem"),
                Shown.text("nature", say("field.nature"), document -> Words.of(document.nature())),
                Shown.<ListedDocument>text("body", say("field.body"), ListedDocument::bodySymbol)
                        .as(document -> Texts.symbol(document.bodySymbol()))
                        .later(),
                Shown.<ListedDocument>text(
                                "distribution",
                                say("field.distribution"),
                                document -> Words.of(document.distribution()))
                        .later(),
                Shown.<ListedDocument>text("issuedOn", say("field.issued"), ListedDocument::issuedOn)
                        .as(document -> Texts.day(document.issuedOn())),
                Shown.text(
                        "languages",
                        say("field.languages"),
                        document -> String.join(" ", document.languages()).toUpperCase(Locale.ROOT)),
                Shown.<ListedDocument>text(
                                "publication", say("field.publication"), document -> Words.of(document.publication()))
                        .as(document -> new StateBadge(document.publication())),
                Shown.<ListedDocument>text(
                                "updatedAt",
                                say("field.changed"),
                                document -> document.updatedAt().toLocalDate())
                        .as(document -> Texts.day(document.updatedAt().toLocalDate()))
                        .later());
    }
}
