package org.plenary.admin.register;

import static org.plenary.admin.common.Phrases.say;
import static org.plenary.admin.common.ThingParts.fact;
import static org.plenary.admin.common.ThingParts.line;
import static org.plenary.admin.common.ThingParts.lines;
import static org.plenary.admin.common.ThingParts.link;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.plenary.admin.MainLayout;
import org.plenary.admin.common.Confirmation;
import org.plenary.admin.common.StateBadge;
import org.plenary.admin.common.Undoable;
import org.plenary.admin.common.Words;
import org.plenary.admin.form.OpenForms;
import org.plenary.admin.mandate.MandateDesk;
import org.plenary.admin.mandate.MandateDialog;
import org.plenary.body.BodyService;
import org.plenary.listing.Listing;
import org.plenary.mandate.ListedMandate;
import org.plenary.mandate.MandateInput;
import org.plenary.publication.PublicationUnit;
import org.plenary.resolution.BureauDecision;
import org.plenary.resolution.BureauDecisionInput;
import org.plenary.resolution.BureauOutcome;
import org.plenary.resolution.BureauService;
import org.plenary.resolution.SilenceService;

/** An act of a bureau: how it came about, and while its silence lasts, the ways in which that can end. */
@Route(value = "bureau-decisions/:id", layout = MainLayout.class)
@PermitAll
class BureauDecisionView extends ThingPage {

    private final transient ThingDesk things;
    private final transient BureauService bureaux;
    private final transient SilenceService silences;
    private final transient BodyService bodies;
    private final transient MandateDesk mandates;
    private final transient Listing<ListedMandate> listed;

    BureauDecisionView(
            ThingDesk things,
            BureauService bureaux,
            SilenceService silences,
            BodyService bodies,
            MandateDesk mandates,
            Listing<ListedMandate> listed) {
        super("bureau decision");
        this.things = things;
        this.bureaux = bureaux;
        this.silences = silences;
        this.bodies = bodies;
        this.mandates = mandates;
        this.listed = listed;
    }

    @Override
    void show(UUID id) {
        var act = bureaux.get(id);
        var says = act.says();
        var bureau = bodies.get(says.bodyId());
        var title = Words.of(says.subject());
        head(
                title,
                List.of(new Step(say("act.acts"), "bureau-decisions"), new Step(title, null)),
                link("bodies/" + bureau.id(), Words.of(bureau.name())),
                fact(say("act.procedure"), Words.of(says.procedure())),
                fact(say("act.decided-on"), Words.day(says.decidedOn())),
                fact(say("act.deadline"), Words.utc(says.deadline())),
                new StateBadge(says.outcome()));
        publication(things, PublicationUnit.BUREAU_DECISION, id);
        var undoable = things.undoable(() -> showAnew(id));
        if (says.outcome() == BureauOutcome.PENDING && mayChange()) {
            silence(act, undoable);
        }
        action(
                say("thing.edit"),
                OpenForms.way(
                        "facts",
                        () -> new BureauDecisionDialog(bureaux, bodies.findAll(), act, saved -> showAnew(id))));
        more(
                say("mandate.add.ask"),
                OpenForms.way(
                        "mandate",
                        () -> new MandateDialog(
                                mandates, new MandateInput.ByBureauDecision(id), saved -> showAnew(id))));
        deletion(things, title, "bureau-decisions", id, () -> bureaux.delete(id, act.version()));
        if (act.brokenBy() != null) {
            section(say("act.broken"), lines(Stream.of(line(fact(act.brokenBy(), act.brokenBecause())))));
        }
        section(say("mandate.mandates"), listed, "authorityId", id, "mandates", MandateLines::ofAuthority);
    }

    /** The three ways out of it; it holds only once its deadline has passed. */
    private void silence(BureauDecision act, Undoable undoable) {
        var id = act.id();
        action(
                say("act.break"),
                OpenForms.way("breaking", () -> new BrokenSilenceDialog(silences, act, saved -> showAnew(id))));
        var deadline = act.says().deadline();
        if (deadline != null && deadline.isBefore(OffsetDateTime.now(ZoneOffset.UTC))) {
            action(say("act.close"), () -> undoable.make(say("act.closed"), () -> silences.close(id, act.version())));
        }
        more(
                say("act.withdraw"),
                () -> new Confirmation(
                                say("act.withdraw.question"),
                                say("act.withdraw.explained"),
                                say("act.withdraw"),
                                () -> undoable.make(
                                        say("act.withdrawn"),
                                        () -> bureaux.update(id, act.version(), withdrawn(act.says()))))
                        .open());
    }

    private static BureauDecisionInput withdrawn(BureauDecisionInput says) {
        return new BureauDecisionInput(
                says.bodyId(),
                says.decidedOn(),
                says.procedure(),
                says.deadline(),
                BureauOutcome.WITHDRAWN,
                says.subject());
    }
}
