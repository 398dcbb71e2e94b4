package org.plenary.admin.register;

import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.plenary.admin.MainLayout;
import org.plenary.admin.common.EmptyState;
import org.plenary.admin.common.ListPage;
import org.plenary.admin.common.StateBadge;
import org.plenary.admin.common.Texts;
import org.plenary.admin.common.Words;
import org.plenary.document.Document;
import org.plenary.document.DocumentService;

/** The documents, in the order of their symbols. */
@Route(value = "documents", layout = MainLayout.class)
@PageTitle("Documents · Plenary")
@PermitAll
class DocumentsView extends ListPage<Document> {

    private static final int MOST = 2_000;

    DocumentsView(DocumentService documents) {
        super("Documents", "document", DocumentsView::words);
        grid.addComponentColumn(document -> Texts.symbol(document.symbol()))
                .setHeader("Symbol")
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(document -> Texts.text(document.title()))
                .setHeader("Title")
                .setWidth("14rem")
                .setFlexGrow(3);
        grid.addColumn(document -> Words.of(document.nature()))
                .setHeader("Nature")
                .setAutoWidth(true);
        grid.addColumn(document -> Words.of(document.distribution()))
                .setHeader("Distribution")
                .setAutoWidth(true);
        grid.addColumn(document -> Words.day(document.issuedOn()))
                .setHeader("Issued")
                .setAutoWidth(true);
        grid.addComponentColumn(document -> new StateBadge(document.publication()))
                .setHeader("Publication")
                .setAutoWidth(true)
                .setFlexGrow(0);
        show(documents.findLike("", MOST));
    }

    @Override
    protected EmptyState lesson() {
        return new EmptyState(
                "No documents yet",
                "A document is what is before a body under an item of its agenda. Documents come with the agendas that you"
                        + " import, and can be listed under an item in the agenda editor.");
    }

    private static String words(Document document) {
        return document.symbol() + " "
                + (document.title() == null ? "" : document.title().values().values()) + " "
                + Words.of(document.nature());
    }
}
