package org.plenary.admin.register;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import org.plenary.admin.MainLayout;
import org.plenary.admin.common.StateBadge;
import org.plenary.admin.common.Texts;
import org.plenary.admin.common.Words;
import org.plenary.body.BodyService;
import org.plenary.citation.ListedCitation;
import org.plenary.listing.Listing;
import org.plenary.listing.Ordering;
import org.plenary.mandate.ListedMandate;
import org.plenary.resolution.ListedParagraph;
import org.plenary.resolution.ParagraphStatus;
import org.plenary.resolution.ResolutionService;

/** A resolution: its paragraphs, what it cites with the words that prove it, who cites it and how, what it has mandated. */
@Route(value = "resolutions/:id", layout = MainLayout.class)
@PermitAll
class ResolutionView extends ThingPage {

    private final transient ResolutionService resolutions;
    private final transient BodyService bodies;
    private final transient Listing<ListedParagraph> paragraphs;
    private final transient Listing<ListedCitation> citations;
    private final transient Listing<ListedMandate> mandates;

    ResolutionView(
            ResolutionService resolutions,
            BodyService bodies,
            Listing<ListedParagraph> paragraphs,
            Listing<ListedCitation> citations,
            Listing<ListedMandate> mandates) {
        super("resolution");
        this.resolutions = resolutions;
        this.bodies = bodies;
        this.paragraphs = paragraphs;
        this.citations = citations;
        this.mandates = mandates;
    }

    @Override
    void show(UUID id) {
        var act = resolutions.get(id);
        var body = bodies.get(act.bodyId());
        var title = Words.of(act.kind()) + " " + act.number();
        head(
                title,
                List.of(new Step("Resolutions", "resolutions"), new Step(title, null)),
                Texts.text(act.title()),
                link("bodies/" + body.id(), Words.of(body.name())),
                fact("adopted", act.adoptedOn() == null ? null : Words.day(act.adoptedOn())),
                new StateBadge(act.publication()));
        section("Paragraphs", paragraphs, "resolutionId", id, "resolutions", ResolutionView::paragraph);
        section("Cites", citations, "sourceId", id, "network", CitationLines::outgoing);
        section(
                "Cited by",
                citations,
                "targetId",
                id,
                "network",
                List.of(new Ordering("type", false)),
                CitationLines::incoming);
        section("Mandates", mandates, "authorityId", id, "mandates", MandateLines::ofAuthority);
    }

    private static Component paragraph(ListedParagraph paragraph) {
        var text = new Div(Texts.symbol(paragraph.number() == null ? "" : paragraph.number()), new Span(" "));
        text.add(Texts.text(paragraph.text()));
        if (paragraph.status() != ParagraphStatus.ACTIVE) {
            text.add(new Span(" "), new StateBadge(paragraph.status()));
        }
        text.addClassName("in-tree");
        text.getStyle().set("--depth", String.valueOf(paragraph.depth()));
        var line = line(text);
        if (paragraph.addressee() != null) {
            line.getElement()
                    .appendChild(Texts.quiet("asks " + paragraph.addressee()).getElement());
        }
        return line;
    }
}
