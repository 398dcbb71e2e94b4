package org.plenary.admin.register;

import static org.plenary.admin.common.Phrases.say;
import static org.plenary.admin.common.ThingParts.fact;
import static org.plenary.admin.common.ThingParts.subject;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import org.plenary.admin.MainLayout;
import org.plenary.admin.common.Words;
import org.plenary.admin.form.OpenForms;
import org.plenary.citation.ListedCitation;
import org.plenary.listing.Listing;
import org.plenary.listing.Ordering;
import org.plenary.mandate.ListedMandate;
import org.plenary.publication.PublicationUnit;

/** A document: what it is, what it cites, who cites it, and by what authority it was made. */
@Route(value = "documents/:id", layout = MainLayout.class)
@PermitAll
class DocumentView extends ThingPage {

    private final transient ThingDesk things;
    private final transient DocumentDesk desk;
    private final transient Listing<ListedCitation> citations;
    private final transient Listing<ListedMandate> mandates;

    DocumentView(
            ThingDesk things, DocumentDesk desk, Listing<ListedCitation> citations, Listing<ListedMandate> mandates) {
        super("document");
        this.things = things;
        this.desk = desk;
        this.citations = citations;
        this.mandates = mandates;
    }

    @Override
    void show(UUID id) {
        var document = desk.documents().get(id);
        var title = document.symbol() == null ? Words.of(document.title()) : document.symbol();
        head(
                title,
                List.of(new Step(say("list.documents"), "documents"), new Step(title, null)),
                subject(document.title()),
                fact(say("field.nature"), Words.of(document.nature())),
                fact(say("field.distribution"), Words.of(document.distribution())),
                fact(say("field.issued"), document.issuedOn() == null ? null : Words.day(document.issuedOn())));
        publication(things, PublicationUnit.DOCUMENT, id);
        deletion(things, title, "documents", id, () -> desk.documents().delete(id, document.version()));
        action(
                say("action.edit-facts"),
                OpenForms.way("facts", () -> new DocumentDialog(desk, document, saved -> showAnew(id))));
        section(say("field.by-authority"), mandates, "subjectId", id, "mandates", MandateLines::ofSubject);
        section(say("citation.cites"), citations, "sourceId", id, "network", CitationLines::outgoing);
        section(
                say("citation.cited-by"),
                citations,
                "targetId",
                id,
                "network",
                List.of(new Ordering("type", false)),
                CitationLines::incoming);
    }
}
