package org.plenary.admin.register;

import static org.plenary.admin.common.Phrases.say;
import static org.plenary.admin.common.ThingParts.fact;
import static org.plenary.admin.common.ThingParts.line;
import static org.plenary.admin.common.ThingParts.lines;
import static org.plenary.admin.common.ThingParts.link;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import org.plenary.admin.MainLayout;
import org.plenary.admin.common.StateBadge;
import org.plenary.admin.common.Texts;
import org.plenary.admin.common.Words;
import org.plenary.admin.form.OpenForms;
import org.plenary.body.Body;
import org.plenary.body.BodyService;
import org.plenary.body.InstrumentService;
import org.plenary.body.ListedBody;
import org.plenary.listing.Listing;
import org.plenary.mandate.ListedMandate;
import org.plenary.meeting.ListedMeeting;
import org.plenary.publication.PublicationUnit;
import org.plenary.resolution.ListedBureauDecision;
import org.plenary.resolution.ListedResolution;

/** A body: the bodies below it, its meetings, and what it has decided. */
@Route(value = "bodies/:id", layout = MainLayout.class)
@PermitAll
class BodyView extends ThingPage {

    /** All that stands on the page beside the body itself. */
    record Lists(
            Listing<ListedBody> bodies,
            Listing<ListedMeeting> meetings,
            Listing<ListedResolution> resolutions,
            Listing<ListedBureauDecision> decisions,
            Listing<ListedMandate> mandates) {}

    private final transient ThingDesk things;
    private final transient BodyService bodies;
    private final transient InstrumentService instruments;
    private final transient Lists lists;

    BodyView(
            ThingDesk things,
            BodyService bodies,
            InstrumentService instruments,
            Listing<ListedBody> below,
            Listing<ListedMeeting> meetings,
            Listing<ListedResolution> resolutions,
            Listing<ListedBureauDecision> decisions,
            Listing<ListedMandate> mandates) {
        super("body");
        this.things = things;
        this.bodies = bodies;
        this.instruments = instruments;
        lists = new Lists(below, meetings, resolutions, decisions, mandates);
    }

    @Override
    void show(UUID id) {
        var body = bodies.get(id);
        var title = Words.of(body.name());
        head(
                title,
                List.of(new Step(say("list.bodies"), "bodies"), new Step(title, null)),
                Texts.symbol(body.symbol()),
                fact(say("field.kind"), Words.of(body.kind())),
                fact(say("field.part-of"), above(body)));
        publication(things, PublicationUnit.BODY, id);
        deletion(things, title, "bodies", id, () -> bodies.delete(id, body.version()));
        action(
                say("action.edit-facts"),
                OpenForms.way("facts", () -> new BodyDialog(bodies, body, saved -> showAnew(id))));
        more(
                say("body.new-below"),
                OpenForms.way(
                        "below",
                        () -> BodyDialog.under(
                                bodies, body, made -> UI.getCurrent().navigate("bodies/" + made.id()))));
        more(
                say("instrument.served.ask"),
                OpenForms.way(
                        "instruments", () -> new ServedInstrumentsDialog(instruments, body, saved -> showAnew(id))));
        var served = instruments.findServed(id);
        if (!served.isEmpty()) {
            section(
                    say("instrument.served"),
                    lines(served.stream().map(one -> line(link("instruments/" + one.id(), Words.of(one.name()))))));
        }
        section(
                say("list.meetings"),
                lists.meetings(),
                "bodyId",
                id,
                "meetings",
                meeting -> line(
                        link("meetings/" + meeting.id(), Words.of(meeting.title())),
                        Texts.quiet(Words.days(meeting.startsOn(), meeting.endsOn())),
                        new StateBadge(meeting.publication())));
        section(
                say("body.below"),
                lists.bodies(),
                "parentId",
                id,
                "bodies",
                below -> line(
                        Texts.symbol(below.symbol()),
                        link("bodies/" + below.id(), Words.of(below.name())),
                        Texts.quiet(Words.of(below.kind()))));
        section(
                say("body.acts"),
                lists.resolutions(),
                "bodyId",
                id,
                "resolutions",
                act -> line(
                        link("resolutions/" + act.id(), act.number()),
                        Texts.text(act.title()),
                        Texts.quiet(Words.day(act.adoptedOn()))));
        section(
                say("list.bureau-decisions"),
                lists.decisions(),
                "bodyId",
                id,
                "bureau-decisions",
                act -> line(
                        Texts.day(act.decidedOn()),
                        link("bureau-decisions/" + act.id(), Texts.text(act.subject())),
                        new StateBadge(act.outcome())));
        section(say("field.by-authority"), lists.mandates(), "subjectId", id, "mandates", MandateLines::ofSubject);
    }

    private Component above(Body body) {
        return body.parentId() == null
                ? new Span(Words.NOTHING)
                : link(
                        "bodies/" + body.parentId(),
                        Words.of(bodies.get(body.parentId()).name()));
    }
}
