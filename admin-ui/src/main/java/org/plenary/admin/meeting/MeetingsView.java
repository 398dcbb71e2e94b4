package org.plenary.admin.meeting;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import org.plenary.admin.MainLayout;
import org.plenary.admin.common.EmptyState;
import org.plenary.admin.common.ListPage;
import org.plenary.admin.common.StateBadge;
import org.plenary.admin.common.Texts;
import org.plenary.admin.common.Words;
import org.plenary.body.BodyService;
import org.plenary.meeting.Meeting;
import org.plenary.meeting.MeetingService;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;

/** All meetings, the latest first. */
@Route(value = "meetings", layout = MainLayout.class)
@PageTitle("Meetings · Plenary")
@PermitAll
class MeetingsView extends ListPage<Meeting> {

    private final MeetingService meetings;
    private final BodyService bodies;
    private final boolean mayEdit = Viewer.current().mayAs(Role.EDITOR);

    MeetingsView(MeetingService meetings, BodyService bodies) {
        super("Meetings", "meeting", MeetingsView::words);
        this.meetings = meetings;
        this.bodies = bodies;
        grid.addColumn(meeting -> Words.days(meeting.startsOn(), meeting.endsOn()))
                .setHeader("Dates")
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(meeting -> Texts.symbol(meeting.bodySymbol()))
                .setHeader("Body")
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(MeetingsView::title)
                .setHeader("Meeting")
                .setWidth("14rem")
                .setFlexGrow(4);
        grid.addColumn(meeting -> Words.of((Object) meeting.venue()))
                .setHeader("Venue")
                .setAutoWidth(true);
        grid.addColumn(meeting -> Words.of(meeting.status()))
                .setHeader("Status")
                .setAutoWidth(true);
        grid.addComponentColumn(meeting -> new StateBadge(meeting.publication()))
                .setHeader("Publication")
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addItemClickListener(click -> getUI().ifPresent(
                        ui -> ui.navigate("meetings/" + click.getItem().id())));
        grid.addClassName("clickable");
        if (mayEdit) {
            addAction(newMeeting());
        }
        show(meetings.findAll());
    }

    private static RouterLink title(Meeting meeting) {
        var link = new RouterLink("", MeetingView.class, MeetingView.at(meeting.id()));
        link.add(Texts.text(meeting.title()));
        return link;
    }

    private Button newMeeting() {
        var button = new Button(
                "New meeting",
                click -> new MeetingDialog(bodies.findAll(), null, input -> {
                            var meeting = meetings.create(input);
                            getUI().ifPresent(ui -> ui.navigate("meetings/" + meeting.id()));
                        })
                        .open());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    @Override
    protected EmptyState lesson() {
        var lesson = "A meeting is one convening of a body, with an agenda and a timetable. ";
        return mayEdit
                ? new EmptyState(
                        "No meetings yet",
                        lesson + "Import the agenda of one, if it exists as a document, or enter a new meeting.",
                        new com.vaadin.flow.component.html.Anchor("/admin/import", "Import an agenda"),
                        newMeeting())
                : new EmptyState("No meetings yet", lesson + "None has been published so far.");
    }

    private static String words(Meeting meeting) {
        return String.join(
                " ",
                Words.days(meeting.startsOn(), meeting.endsOn()),
                String.valueOf(meeting.bodySymbol()),
                meeting.bodyName().values().values().toString(),
                meeting.title().values().values().toString(),
                Words.of(meeting),
                String.valueOf(meeting.venue()),
                Words.of(meeting.status()),
                Words.of(meeting.publication()));
    }
}
