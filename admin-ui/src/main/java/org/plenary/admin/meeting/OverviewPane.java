package org.plenary.admin.meeting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.plenary.admin.agenda.AgendaDesk;
import org.plenary.admin.common.Notice;
import org.plenary.admin.common.StateBadge;
import org.plenary.admin.common.Texts;
import org.plenary.admin.common.Words;
import org.plenary.admin.publication.PublicationControl;
import org.plenary.meeting.Meeting;
import org.plenary.publication.PublicationUnit;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;

/** The facts of a meeting, and the editions of its agenda. */
class OverviewPane extends Div {

    private final DescriptionList facts = new DescriptionList();

    OverviewPane(AgendaDesk desk, MeetingDesk meetings, Meeting meeting, Runnable whenChanged) {
        addClassName("overview");
        facts.addClassName("facts-list");
        fact("Title", Texts.text(meeting.title()));
        fact("Body", Texts.symbol(meeting.bodySymbol()), Texts.text(meeting.bodyName()));
        fact("Called", new Span(Words.of(meeting)));
        fact("Dates", new Span(Words.days(meeting.startsOn(), meeting.endsOn())));
        fact("Venue", new Span(Words.of((Object) meeting.venue())));
        fact("Time zone", new Span(Words.of((Object) meeting.timeZone())));
        fact("Status", new Span(Words.of(meeting.status())));
        fact(
                "Publication",
                new PublicationControl(desk.publications(), PublicationUnit.MEETING, meeting.id(), whenChanged).show());
        fact(
                "Entitlement",
                new Span(
                        meeting.entitledSittings() == null
                                ? Words.NOTHING
                                : Words.count(meeting.entitledSittings(), "sitting")));
        add(facts);
        if (Viewer.current().mayAs(Role.EDITOR)) {
            add(new Button("Edit facts…", click -> edit(meetings, meeting, whenChanged)));
        }
        var editions = new DescriptionList();
        editions.addClassName("facts-list");
        desk.agendas()
                .findEditions(meeting.id())
                .forEach(agenda -> editions.add(
                        new DescriptionList.Term(Words.agenda(agenda.stage())),
                        new DescriptionList.Description(
                                new Span("Edition " + agenda.edition()), new StateBadge(agenda.publication()))));
        add(new com.vaadin.flow.component.html.H2("Editions of the agenda"), editions);
        if (Viewer.current().mayAs(Role.EDITOR)) {
            add(new RecommendationList(meetings, meeting.id()));
        }
    }

    private void fact(String name, Component... values) {
        facts.add(new DescriptionList.Term(name), new DescriptionList.Description(values));
    }

    private static void edit(MeetingDesk meetings, Meeting meeting, Runnable whenChanged) {
        new MeetingDialog(meetings, meeting, saved -> {
                    Notice.say("The facts were saved.");
                    whenChanged.run();
                })
                .open();
    }
}
