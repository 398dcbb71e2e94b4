package org.plenary.admin.register;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.plenary.admin.MainLayout;
import org.plenary.admin.common.BulkDesk;
import org.plenary.admin.common.ListPage;
import org.plenary.admin.common.Notice;
import org.plenary.admin.common.Shown;
import org.plenary.admin.common.StateBadge;
import org.plenary.admin.common.Texts;
import org.plenary.admin.common.ThingParts;
import org.plenary.admin.common.Words;
import org.plenary.admin.form.OpenForms;
import org.plenary.body.BodyService;
import org.plenary.listing.Listing;
import org.plenary.listing.SavedViewService;
import org.plenary.publication.PublicationUnit;
import org.plenary.resolution.BureauDecision;
import org.plenary.resolution.BureauService;
import org.plenary.resolution.ListedBureauDecision;
import org.plenary.resolution.SilenceService;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;

/** What bureaux decided between sessions, the latest first. */
@Route(value = "bureau-decisions", layout = MainLayout.class)
@PermitAll
class BureauDecisionsView extends ListPage<ListedBureauDecision> {

    BureauDecisionsView(
            Listing<ListedBureauDecision> decisions,
            SavedViewService views,
            BureauService bureaux,
            SilenceService silences,
            BodyService bodies,
            BulkDesk bulk) {
        super(decisions, views, "bureau-decisions", reload -> columns());
        opens(act -> "bureau-decisions/" + act.id());
        offers(
                bulk,
                bulk.steps(
                        PublicationUnit.BUREAU_DECISION,
                        (ListedBureauDecision row) -> new BulkDesk.Seen(row.id(), row.version(), row.publication())));
        if (Viewer.current().mayAs(Role.EDITOR)) {
            var way = OpenForms.way(
                    "new", () -> new BureauDecisionDialog(bureaux, bodies.findAll(), null, BureauDecisionsView::go));
            addAction(new Button(say("act.record"), click -> way.run()));
        }
        adds(
                say("silence.open-one"),
                OpenForms.way(
                        "silence",
                        () -> new SilenceDialog(silences, bodies.findAll(), opened -> {
                            go(opened);
                            Notice.say(say("silence.opened"));
                        })));
    }

    private static void go(BureauDecision act) {
        UI.getCurrent().navigate("bureau-decisions/" + act.id());
    }

    private static List<Shown<ListedBureauDecision>> columns() {
        return List.of(
                Shown.<ListedBureauDecision>text("decidedOn", say("field.date"), ListedBureauDecision::decidedOn)
                        .as(act -> Texts.day(act.decidedOn())),
                Shown.<ListedBureauDecision>text("body", say("field.bureau"), act -> Words.of(act.bodyName()))
                        .wide("7.5rem"),
                Shown.<ListedBureauDecision>text("subject", say("field.subject"), act -> Words.of(act.subject()))
                        .as(act -> ThingParts.link("bureau-decisions/" + act.id(), Texts.text(act.subject())))
                        .wide("10rem"),
                Shown.text("procedure", say("field.procedure"), act -> Words.of(act.procedure())),
                Shown.<ListedBureauDecision>text("deadline", say("field.deadline"), act -> Words.utc(act.deadline()))
                        .wide("9rem"),
                Shown.<ListedBureauDecision>text("outcome", say("field.outcome"), act -> Words.of(act.outcome()))
                        .as(act -> new StateBadge(act.outcome())),
                Shown.<ListedBureauDecision>text(
                                "publication", say("field.publication"), act -> Words.of(act.publication()))
                        .as(act -> new StateBadge(act.publication())));
    }
}
