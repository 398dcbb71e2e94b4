package org.plenary.admin.register;

import static org.plenary.admin.common.Phrases.say;
import static org.plenary.admin.common.ThingParts.fact;
import static org.plenary.admin.common.ThingParts.line;
import static org.plenary.admin.common.ThingParts.link;
import static org.plenary.admin.common.ThingParts.subject;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.MainLayout;
import org.plenary.admin.common.Confirmation;
import org.plenary.admin.common.LineMenu;
import org.plenary.admin.common.StateBadge;
import org.plenary.admin.common.Texts;
import org.plenary.admin.common.Undoable;
import org.plenary.admin.common.Words;
import org.plenary.admin.form.OpenForms;
import org.plenary.admin.mandate.MandateDesk;
import org.plenary.admin.mandate.MandateDialog;
import org.plenary.body.BodyService;
import org.plenary.citation.Assertion;
import org.plenary.citation.ListedCitation;
import org.plenary.listing.Listing;
import org.plenary.listing.Ordering;
import org.plenary.mandate.ListedMandate;
import org.plenary.mandate.MandateInput;
import org.plenary.publication.PublicationUnit;
import org.plenary.resolution.ListedParagraph;
import org.plenary.resolution.ParagraphService;
import org.plenary.resolution.ParagraphStatus;
import org.plenary.resolution.ResolutionParagraph;
import org.plenary.resolution.ResolutionService;

/** A resolution: its paragraphs, what it cites with the words that prove it, who cites it and how, what it has mandated. */
@Route(value = "resolutions/:id", layout = MainLayout.class)
@PermitAll
class ResolutionView extends ThingPage {

    private final transient ThingDesk things;
    private final transient ResolutionService resolutions;
    private final transient ParagraphDesk desk;
    private final transient ParagraphService texts;
    private final transient BodyService bodies;
    private final transient Listing<ListedParagraph> paragraphs;
    private final transient Listing<ListedCitation> citations;
    private final transient Listing<ListedMandate> mandates;
    private final transient MandateDesk mandateDesk;
    private final transient CitationDesk citationDesk;

    ResolutionView(
            ThingDesk things,
            ResolutionService resolutions,
            ParagraphDesk desk,
            BodyService bodies,
            Listing<ListedParagraph> paragraphs,
            Listing<ListedCitation> citations,
            Listing<ListedMandate> mandates,
            MandateDesk mandateDesk,
            CitationDesk citationDesk) {
        super("resolution");
        this.things = things;
        this.resolutions = resolutions;
        this.desk = desk;
        this.texts = desk.paragraphs();
        this.bodies = bodies;
        this.paragraphs = paragraphs;
        this.citations = citations;
        this.mandates = mandates;
        this.mandateDesk = mandateDesk;
        this.citationDesk = citationDesk;
    }

    @Override
    void show(UUID id) {
        var act = resolutions.get(id);
        var body = bodies.get(act.bodyId());
        var title = Words.of(act.kind()) + " " + act.number();
        head(
                title,
                List.of(new Step(say("list.resolutions"), "resolutions"), new Step(title, null)),
                subject(act.title()),
                link("bodies/" + body.id(), Words.of(body.name())),
                fact(say("field.adopted"), act.adoptedOn() == null ? null : Words.day(act.adoptedOn())));
        publication(
                things,
                PublicationUnit.RESOLUTION,
                id,
                () -> List.of(
                        say("publication.count.paragraphs", texts.findAll(id).size())));
        deletion(things, title, "resolutions", id, () -> resolutions.delete(id, act.version()));
        action(
                say("action.edit-facts"),
                OpenForms.way("facts", () -> new ResolutionDialog(resolutions, bodies, act, saved -> showAnew(id))));
        action(say("paragraph.add-asked"), adding(id, null));
        more(
                say("mandate.add.ask"),
                OpenForms.way(
                        "mandate",
                        () -> new MandateDialog(
                                mandateDesk, new MandateInput.ByResolution(id, null), saved -> showAnew(id))));
        section(say("field.paragraphs"), paragraphs, "resolutionId", id, "resolutions", one -> paragraph(id, one));
        section(say("citation.cites"), citations, "sourceId", id, "network", citation -> citing(id, citation));
        section(
                say("citation.cited-by"),
                citations,
                "targetId",
                id,
                "network",
                List.of(new Ordering("type", false)),
                CitationLines::incoming);
        section(say("list.mandates"), mandates, "authorityId", id, "mandates", MandateLines::ofAuthority);
    }

    /** One that the register itself holds can be taken out here; the others belong to the agenda that reports them. */
    private Component citing(UUID act, ListedCitation citation) {
        var line = CitationLines.outgoing(citation);
        if (mayChange() && citation.meetingId() == null) {
            var menu = new LineMenu(say("citation.more", Objects.toString(citation.target(), "")));
            if (citation.assertion() == Assertion.EXTRACTED) {
                menu.offer(
                        say("citation.confirm"),
                        () -> undoable(act)
                                .make(
                                        say("citation.confirmed"),
                                        () -> citationDesk.citations().confirm(citation.id(), citation.version())));
            }
            menu.offer(
                    say("action.delete"),
                    () -> undoable(act)
                            .make(
                                    say("citation.deleted"),
                                    () -> citationDesk.citations().delete(citation.id(), citation.version())));
            line.getElement().appendChild(menu.getElement());
        }
        return line;
    }

    private Runnable adding(UUID act, @Nullable UUID parent) {
        return OpenForms.way(
                parent == null ? "paragraph" : "paragraph-below/" + parent,
                () -> form(new ParagraphDialog.Spot(act, parent), null));
    }

    private ParagraphDialog form(ParagraphDialog.Spot spot, @Nullable ResolutionParagraph before) {
        return new ParagraphDialog(desk, bodies.findAll(), spot, before, saved -> showAnew(spot.resolutionId()));
    }

    private Undoable undoable(UUID act) {
        return things.undoable(() -> showAnew(act));
    }

    private void confirmDeletion(UUID act, ListedParagraph paragraph) {
        var seen = texts.get(paragraph.id());
        new Confirmation(
                        say("paragraph.delete"),
                        say("paragraph.delete.consequence"),
                        say("action.delete"),
                        () -> undoable(act)
                                .make(say("paragraph.deleted"), () -> texts.delete(seen.id(), seen.version())))
                .open();
    }

    private LineMenu menu(UUID act, ListedParagraph paragraph) {
        var menu = new LineMenu(
                paragraph.number() == null ? say("paragraph.more") : say("paragraph.more-of", paragraph.number()));
        if (mayChange()) {
            menu.offer(
                    say("action.edit-asked"),
                    OpenForms.way(
                            "paragraph/" + paragraph.id(),
                            () -> form(new ParagraphDialog.Spot(act, null), texts.get(paragraph.id()))));
            menu.offer(say("paragraph.add-below"), adding(act, paragraph.id()));
            ParagraphMove.of(paragraph.id(), texts.findAll(act))
                    .forEach((move, place) -> menu.offer(move.words(), () -> move(act, paragraph.id(), place)));
            menu.offer(
                    say("citation.add.ask"),
                    OpenForms.way(
                            "citation-in/" + paragraph.id(),
                            () -> new CitationDialog(citationDesk, texts.get(paragraph.id()), made -> showAnew(act))));
        }
        menu.offer(
                say("mandate.add.ask"),
                OpenForms.way(
                        "mandate-by/" + paragraph.id(),
                        () -> new MandateDialog(
                                mandateDesk,
                                new MandateInput.ByResolution(act, paragraph.id()),
                                saved -> showAnew(act))));
        if (mayChange()) {
            menu.offer(say("action.delete-asked"), () -> confirmDeletion(act, paragraph));
        }
        return menu;
    }

    private void move(UUID act, UUID id, ParagraphMove.Place place) {
        var seen = texts.get(id);
        undoable(act)
                .make(say("paragraph.moved"), () -> texts.move(id, seen.version(), place.parentId(), place.beforeId()));
    }

    private Component paragraph(UUID act, ListedParagraph paragraph) {
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
                    .appendChild(Texts.quiet(say("paragraph.asks", paragraph.addressee()))
                            .getElement());
        }
        if (mayAdd()) {
            line.getElement().appendChild(menu(act, paragraph).getElement());
        }
        if (mayChange()) {
            letDrag(act, paragraph.id(), line);
        }
        return line;
    }

    /** A paragraph that is dropped on another one goes before it. */
    private void letDrag(UUID act, UUID id, Component line) {
        var dragged = DragSource.create(line);
        dragged.setDragData(id);
        dragged.setEffectAllowed(EffectAllowed.MOVE);
        DropTarget.create(line)
                .addDropListener(drop -> drop.getDragData()
                        .filter(UUID.class::isInstance)
                        .map(UUID.class::cast)
                        .filter(other -> !other.equals(id))
                        .ifPresent(other -> move(
                                act,
                                other,
                                new ParagraphMove.Place(texts.get(id).parentId(), id))));
    }
}
