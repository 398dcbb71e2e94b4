package org.plenary.admin.meeting;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.agenda.AgendaDesk;
import org.plenary.admin.common.Confirmation;
import org.plenary.admin.common.Notice;
import org.plenary.admin.common.StateBadge;
import org.plenary.admin.common.Texts;
import org.plenary.admin.common.Words;
import org.plenary.agenda.Agenda;
import org.plenary.meeting.Meeting;
import org.plenary.shared.Publication;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;

/** The head of a meeting's page: title, facts, the edition at hand with its state, and the step to or from the public. */
class MeetingHeader extends Header {

    private final AgendaDesk desk;
    private final Runnable whenPublished;
    private final Div edition = new Div();

    MeetingHeader(AgendaDesk desk, Meeting meeting, @Nullable Agenda agenda, Side side, Runnable whenPublished) {
        this.desk = desk;
        this.whenPublished = whenPublished;
        addClassName("meeting-header");
        edition.addClassName("edition");
        var title = new H1(Words.of(meeting));
        var facts = new Div(Texts.symbol(meeting.bodySymbol()), Texts.text(meeting.bodyName()), when(meeting));
        facts.addClassName("facts");
        var words = new Div(title, facts);
        words.addClassName("words");
        var top = new Div(words, edition);
        top.addClassName("top");
        add(top, sides(meeting, side));
        if (agenda != null) {
            show(agenda);
        }
    }

    private static Span when(Meeting meeting) {
        return new Span(Stream.of(
                        meeting.venue(),
                        meeting.startsOn() == null ? null : Words.days(meeting.startsOn(), meeting.endsOn()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · ")));
    }

    private static Nav sides(Meeting meeting, Side chosen) {
        var nav = new Nav();
        nav.addClassName("sides-nav");
        nav.setAriaLabel("Sides of the meeting");
        for (var side : Side.values()) {
            var link = new RouterLink(Words.of(side), MeetingView.class, MeetingView.at(meeting.id(), side));
            if (side == chosen) {
                link.getElement().setAttribute("aria-current", "page");
            }
            nav.add(link);
        }
        return nav;
    }

    /** Shows the edition that is worked on now. */
    final void show(Agenda agenda) {
        edition.removeAll();
        var name = new Span(Words.agenda(agenda.stage()) + ", edition " + agenda.edition());
        edition.add(name, new StateBadge(agenda.publication()));
        if (!Viewer.current().mayAs(Role.CLEARER)) {
            return;
        }
        if (agenda.publication() == Publication.PUBLISHED) {
            edition.add(new Button("Withdraw", click -> confirmWithdrawal(agenda)));
        } else if (agenda.publication() != Publication.WITHDRAWN) {
            var publish = new Button("Publish", click -> confirmPublication(agenda));
            publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            edition.add(publish);
        }
    }

    private void confirmPublication(Agenda agenda) {
        var before = desk.agendas().findEditions(agenda.meetingId()).stream()
                .filter(other -> other.stage() == agenda.stage())
                .filter(other -> other.publication() == Publication.PUBLISHED)
                .findFirst()
                .map(other -> " Edition %d is no longer what the public sees.".formatted(other.edition()))
                .orElse("");
        new Confirmation(
                        "Publish edition %d?".formatted(agenda.edition()),
                        numbers(agenda) + " become visible to the public, with the meeting and its body." + before,
                        "Publish",
                        () -> {
                            var now = desk.agendas().get(agenda.id());
                            desk.agendas().publish(now.id(), now.version());
                            Notice.say("Edition %d is public.".formatted(agenda.edition()));
                            whenPublished.run();
                        })
                .open();
    }

    private void confirmWithdrawal(Agenda agenda) {
        new Confirmation(
                        "Withdraw the " + Words.agenda(agenda.stage()).toLowerCase(java.util.Locale.ROOT) + "?",
                        numbers(agenda) + " are hidden from the public, with every earlier edition of this stage.",
                        "Withdraw",
                        () -> {
                            desk.agendas().withdraw(agenda.id(), agenda.version());
                            Notice.say("Edition %d is withdrawn.".formatted(agenda.edition()));
                            whenPublished.run();
                        })
                .open();
    }

    private String numbers(Agenda agenda) {
        var scope = desk.agendas().scope(agenda.id());
        return "%s, %s and %s"
                .formatted(
                        Words.count(scope.items(), "item"),
                        Words.count(scope.documents(), "document"),
                        scope.slots() == 0
                                ? "no timetable"
                                : "the timetable with " + Words.count(scope.slots(), "slot"));
    }
}
