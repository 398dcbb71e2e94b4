package org.plenary.admin.meeting;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.agenda.AgendaDesk;
import org.plenary.admin.common.Confirmation;
import org.plenary.admin.common.Notice;
import org.plenary.admin.common.Texts;
import org.plenary.admin.common.ThingParts;
import org.plenary.admin.common.Words;
import org.plenary.admin.form.OpenForms;
import org.plenary.admin.publication.PublicationControl;
import org.plenary.agenda.Agenda;
import org.plenary.agenda.PublicationScope;
import org.plenary.meeting.Meeting;
import org.plenary.publication.PublicationUnit;
import org.plenary.shared.Publication;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;

/** The head of a meeting's page: title, facts, the edition at hand with its state, and the step to or from the public. */
class MeetingHeader extends Header {

    private final AgendaDesk desk;
    private final Runnable whenChanged;
    private final Span stage = new Span();
    private final Div edition = new Div();
    private final Div next = new Div();
    private @Nullable PublicationControl steps;

    MeetingHeader(AgendaDesk desk, Meeting meeting, @Nullable Agenda agenda, Side side, Runnable whenChanged) {
        this.desk = desk;
        this.whenChanged = whenChanged;
        addClassName("meeting-header");
        edition.addClassName("edition");
        var title = new H1(Words.of(meeting));
        stage.addClassName("stage");
        var facts = ThingParts.facts(Texts.symbol(meeting.bodySymbol()), Texts.text(meeting.bodyName()));
        if (meeting.venue() != null) {
            facts.add(new Span(meeting.venue()));
        }
        if (meeting.startsOn() != null) {
            facts.add(new Span(Words.days(meeting.startsOn(), meeting.endsOn())));
        }
        facts.add(stage);
        var words = new Div(title, facts);
        words.addClassName("words");
        var actions = new Div(next, edition);
        actions.addClassName("actions");
        var top = new Div(words, actions);
        top.addClassName("top");
        add(top, sides(meeting, side));
        if (agenda != null) {
            show(agenda);
        }
    }

    /** Offers to go on from this meeting to the next one. */
    final void prepares(MeetingDesk meetings, Meeting meeting) {
        if (Viewer.current().mayAs(Role.EDITOR)) {
            next.add(quiet(
                    say("meeting.prepare-next"),
                    OpenForms.way(
                            "next",
                            () -> new NextMeetingDialog(
                                    meetings,
                                    meeting.id(),
                                    prepared -> UI.getCurrent()
                                            .navigate("meetings/"
                                                    + prepared.meeting().id())))));
        }
    }

    private Nav sides(Meeting meeting, Side chosen) {
        var nav = new Nav();
        nav.addClassName("sides-nav");
        nav.setAriaLabel(say("meeting.sides"));
        for (var side : Side.values()) {
            if (side == Side.CHECKS && !Viewer.current().mayAs(Role.EDITOR)) {
                continue;
            }
            var link = new RouterLink(Words.of(side), MeetingView.class, MeetingView.at(meeting.id(), side));
            if (side == Side.CHECKS) {
                int count = desk.checks().count(meeting.id());
                if (count > 0) {
                    var badge = new Span(String.valueOf(count));
                    badge.addClassName("count");
                    link.add(badge);
                }
            }
            if (side == chosen) {
                link.getElement().setAttribute("aria-current", "page");
            }
            nav.add(link);
        }
        return nav;
    }

    /** Shows the edition that is worked on now, and what can be done with it and with the one that the public sees. */
    final void show(Agenda agenda) {
        edition.removeAll();
        stage.setText(say("meeting.stage-edition", Words.of(agenda.stage()), agenda.edition()));
        var published = published(agenda);
        var control = new PublicationControl(desk.publications(), PublicationUnit.AGENDA, agenda.id(), whenChanged)
                .madeOf(() -> parts(agenda), aside(agenda, published));
        if (!agenda.frozen() && agenda.edition() > 1 && Viewer.current().mayAs(Role.EDITOR)) {
            control.also(say("meeting.discard"), () -> confirmDiscarding(agenda));
        }
        published
                .filter(other ->
                        !other.id().equals(agenda.id()) && Viewer.current().mayAs(Role.CLEARER))
                .ifPresent(other ->
                        control.also(say("meeting.withdraw-edition", other.edition()), () -> confirmWithdrawal(other)));
        edition.add(control.show());
        steps = control;
    }

    /** The keyboard goes on at the next step. */
    final void focusSteps() {
        if (steps != null) {
            steps.focus();
        }
    }

    private static String aside(Agenda agenda, Optional<Agenda> published) {
        return published
                .filter(other -> !other.id().equals(agenda.id()))
                .map(other -> say("meeting.no-longer-public", other.edition()))
                .orElse("");
    }

    private static Button quiet(String verb, Runnable action) {
        return new Button(verb, click -> action.run());
    }

    /** The edition of the same stage that the public sees. */
    private Optional<Agenda> published(Agenda agenda) {
        return desk.agendas().findEditions(agenda.meetingId()).stream()
                .filter(other -> other.stage() == agenda.stage())
                .filter(other -> other.publication() == Publication.PUBLISHED)
                .findFirst();
    }

    private void confirmWithdrawal(Agenda agenda) {
        new Confirmation(
                        say("meeting.withdraw.question", Words.within(Words.of(agenda.stage()))),
                        say("meeting.withdraw.consequence", Words.list(parts(agenda))),
                        say("meeting.withdraw"),
                        () -> {
                            desk.agendas().withdraw(agenda.id(), agenda.version());
                            Notice.say(say("meeting.withdrawn", agenda.edition()));
                            whenChanged.run();
                        })
                .open();
    }

    private void confirmDiscarding(Agenda agenda) {
        var seen = desk.agendas().scope(agenda.id());
        new Confirmation(
                        say("meeting.discard.question", agenda.edition()),
                        say("meeting.discard.consequence", Words.list(parts(agenda)), agenda.edition() - 1),
                        say("meeting.discard"),
                        () -> discard(agenda, seen))
                .open();
    }

    private void discard(Agenda agenda, PublicationScope seen) {
        var recorded = desk.changes().record(() -> {
            desk.agendas().discard(agenda.id(), seen.version());
            return agenda;
        });
        whenChanged.run();
        Notice.undoable(say("meeting.discarded", agenda.edition()), () -> {
            desk.revisions().undo(Objects.requireNonNull(recorded.change()));
            whenChanged.run();
        });
    }

    private List<String> parts(Agenda agenda) {
        var scope = desk.agendas().scope(agenda.id());
        var items = say("publication.count.items", scope.items());
        return scope.slots() == 0 ? List.of(items) : List.of(items, say("publication.count.slots", scope.slots()));
    }
}
