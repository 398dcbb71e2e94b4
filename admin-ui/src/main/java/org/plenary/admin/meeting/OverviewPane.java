package org.plenary.admin.meeting;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import org.plenary.admin.agenda.AgendaDesk;
import org.plenary.admin.common.Notice;
import org.plenary.admin.common.StateBadge;
import org.plenary.admin.common.Texts;
import org.plenary.admin.common.Words;
import org.plenary.admin.form.OpenForms;
import org.plenary.admin.publication.Changing;
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
        fact(say("field.title"), Texts.text(meeting.title()));
        fact(say("field.body"), Texts.symbol(meeting.bodySymbol()), Texts.text(meeting.bodyName()));
        fact(say("meeting.called"), new Span(Words.of(meeting)));
        fact(say("field.dates"), new Span(Words.days(meeting.startsOn(), meeting.endsOn())));
        fact(say("field.venue"), new Span(Words.of((Object) meeting.venue())));
        fact(say("field.time-zone"), new Span(Words.of((Object) meeting.timeZone())));
        fact(say("field.status"), new Span(Words.of(meeting.status())));
        fact(
                say("field.publication"),
                new PublicationControl(desk.publications(), PublicationUnit.MEETING, meeting.id(), whenChanged).show());
        fact(
                say("meeting.entitlement"),
                new Span(
                        meeting.entitledSittings() == null
                                ? Words.NOTHING
                                : say("count.sittings", meeting.entitledSittings())));
        var changing = Changing.of(desk.publications(), PublicationUnit.MEETING, meeting.id());
        var head = new Div(new H2(say("meeting.facts")));
        head.addClassName("section-head");
        if (changing.change()) {
            var way = OpenForms.way("facts", () -> form(meetings, meeting, whenChanged));
            head.add(new Button(say("action.edit-facts"), click -> way.run()));
        }
        add(head, facts);
        changing.whyNot().map(Texts::quiet).ifPresent(this::add);
        var editions = new DescriptionList();
        editions.addClassName("facts-list");
        desk.agendas()
                .findEditions(meeting.id())
                .forEach(agenda -> editions.add(
                        new DescriptionList.Term(Words.of(agenda.stage())),
                        new DescriptionList.Description(
                                new Span(say("meeting.edition", agenda.edition())),
                                new StateBadge(agenda.publication()))));
        add(new H2(say("meeting.editions")), editions);
        if (Viewer.current().mayAs(Role.EDITOR)) {
            add(new RecommendationList(meetings, meeting.id(), changing));
        }
    }

    private void fact(String name, Component... values) {
        facts.add(new DescriptionList.Term(name), new DescriptionList.Description(values));
    }

    private static MeetingDialog form(MeetingDesk meetings, Meeting meeting, Runnable whenChanged) {
        return new MeetingDialog(meetings, meeting, saved -> {
            Notice.say(say("meeting.facts-saved"));
            whenChanged.run();
        });
    }
}
