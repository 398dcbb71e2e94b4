package org.plenary.admin.register;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.plenary.admin.MainLayout;
import org.plenary.admin.common.EmptyState;
import org.plenary.admin.common.ListPage;
import org.plenary.admin.common.Notice;
import org.plenary.admin.common.Shown;
import org.plenary.admin.common.StateBadge;
import org.plenary.admin.common.Texts;
import org.plenary.admin.common.Words;
import org.plenary.body.BodyService;
import org.plenary.listing.Listing;
import org.plenary.listing.SavedViewService;
import org.plenary.resolution.BureauOutcome;
import org.plenary.resolution.BureauService;
import org.plenary.resolution.ListedBureauDecision;
import org.plenary.resolution.SilenceService;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;

/** What bureaux decided between sessions, the latest first. */
@Route(value = "bureau-decisions", layout = MainLayout.class)
@PageTitle("Bureau decisions · Plenary")
@PermitAll
class BureauDecisionsView extends ListPage<ListedBureauDecision> {

    BureauDecisionsView(
            Listing<ListedBureauDecision> decisions,
            SavedViewService views,
            BureauService bureaux,
            SilenceService silences,
            BodyService bodies) {
        super(
                decisions,
                views,
                "Bureau decisions",
                "bureau decision",
                "bureau-decisions",
                reload -> columns(bureaux, silences, reload));
        adds(
                "Open a silence procedure",
                () -> new SilenceDialog(silences, bodies.findAll(), opened -> {
                    Notice.say("The silence procedure is open.");
                    reload();
                }));
    }

    private static List<Shown<ListedBureauDecision>> columns(
            BureauService bureaux, SilenceService silences, Runnable reload) {
        return List.of(
                Shown.<ListedBureauDecision>text("decidedOn", "Date", ListedBureauDecision::decidedOn)
                        .as(act -> Texts.day(act.decidedOn())),
                Shown.<ListedBureauDecision>text("body", "Bureau", act -> Words.of(act.bodyName()))
                        .wide("10rem"),
                Shown.<ListedBureauDecision>text("subject", "Subject", act -> Words.of(act.subject()))
                        .as(act -> Texts.text(act.subject()))
                        .wide("16rem"),
                Shown.text("procedure", "Procedure", act -> Words.of(act.procedure())),
                Shown.text("deadline", "Deadline", act -> Words.utc(act.deadline())),
                Shown.<ListedBureauDecision>text("outcome", "Outcome", act -> Words.of(act.outcome()))
                        .as(act -> outcome(act, bureaux, silences, reload))
                        .wide("12rem"),
                Shown.<ListedBureauDecision>text("publication", "Publication", act -> Words.of(act.publication()))
                        .as(act -> new StateBadge(act.publication())));
    }

    /** How it ended; while the silence lasts, the two ways in which it can. */
    private static Component outcome(
            ListedBureauDecision act, BureauService bureaux, SilenceService silences, Runnable reload) {
        var badge = new StateBadge(act.outcome());
        if (act.outcome() != BureauOutcome.PENDING || !Viewer.current().mayAs(Role.EDITOR)) {
            return badge;
        }
        var of = ": " + Words.of(act.subject());
        var broken = new Button(
                "Broken…",
                click -> new BrokenSilenceDialog(silences, bureaux.get(act.id()), saved -> reload.run()).open());
        broken.setAriaLabel("Record a broken silence" + of);
        var close = new Button("Close", click -> {
            silences.close(act.id(), act.version());
            Notice.say("The silence held: it is agreed.");
            reload.run();
        });
        close.setAriaLabel("Close the silence" + of);
        close.setEnabled(act.deadline() != null && act.deadline().isBefore(OffsetDateTime.now(ZoneOffset.UTC)));
        Stream.of(broken, close)
                .forEach(button -> button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY));
        return ThingPage.line(badge, broken, close);
    }

    @Override
    protected EmptyState lesson() {
        return new EmptyState(
                "No bureau decisions yet",
                "A bureau decides between sessions: at a meeting, in writing, or by silence until a deadline. Those that an"
                        + " agenda reports come with its import.");
    }
}
