package org.plenary.admin.home;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.admin.MainLayout;
import org.plenary.admin.common.EmptyState;
import org.plenary.admin.common.Links;
import org.plenary.admin.common.Trail;
import org.plenary.admin.form.OpenForms;
import org.plenary.admin.meeting.MeetingDesk;
import org.plenary.admin.meeting.NextMeetingDialog;
import org.plenary.check.CheckService;
import org.plenary.check.MeetingCheck;
import org.plenary.due.DueService;
import org.plenary.due.Milestones;
import org.plenary.due.Readiness;
import org.plenary.meeting.Meeting;
import org.plenary.meeting.MeetingService;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;

/** The first page: what is due. */
@Route(value = "", layout = MainLayout.class)
@PermitAll
class HomeView extends Main implements Trail, HasDynamicTitle {

    private static final int MEETINGS = 8;
    private static final int CHECKS = 500;

    HomeView(MeetingService meetings, DueService due, CheckService checks, MeetingDesk desk) {
        addClassName("home-view");
        var header = new Header(new H1(say("home")));
        header.addClassName("page-header");
        var ahead = ahead(meetings.findAll());
        var editor = Viewer.current().mayAs(Role.EDITOR);
        if (editor) {
            var way = OpenForms.way(
                    "next",
                    () -> new NextMeetingDialog(
                            desk,
                            null,
                            prepared -> UI.getCurrent()
                                    .navigate("meetings/" + prepared.meeting().id())));
            var next = new Button(say("home.prepare-next"), click -> way.run());
            next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            header.add(next);
        }
        List<MeetingCheck> found = editor ? checks.findAhead(CHECKS) : List.of();
        var body = new Div(
                meetings(ahead, editor ? due.readiness(ids(ahead)) : List.of(), found, editor, due.milestones()));
        body.addClassName("home");
        if (editor) {
            body.add(new DueLists(due, found));
        }
        add(header, body);
    }

    /** The next first; those without a date at the end. */
    private static List<Meeting> ahead(List<Meeting> all) {
        var today = LocalDate.now(ZoneId.systemDefault());
        return all.stream()
                .filter(meeting -> Optional.ofNullable(meeting.endsOn())
                        .or(() -> Optional.ofNullable(meeting.startsOn()))
                        .map(day -> !day.isBefore(today))
                        .orElse(true))
                .sorted(Comparator.comparing(Meeting::startsOn, Comparator.nullsLast(Comparator.naturalOrder())))
                .limit(MEETINGS)
                .toList();
    }

    private static List<UUID> ids(List<Meeting> meetings) {
        return meetings.stream().map(Meeting::id).toList();
    }

    private static Section meetings(
            List<Meeting> ahead,
            List<Readiness> readiness,
            List<MeetingCheck> found,
            boolean editor,
            Milestones milestones) {
        var section = new Section(new H2(say("home.meetings")));
        section.addClassName("ahead");
        if (ahead.isEmpty()) {
            section.add(
                    editor
                            ? new EmptyState(
                                    say("home.no-meetings"),
                                    say("home.no-meetings.lesson"),
                                    Links.to("meetings", say("home.to-meetings")),
                                    Links.to("import", say("home.to-import")))
                            : new EmptyState(
                                    say("home.no-meetings"),
                                    say("home.no-meetings.public"),
                                    Links.to("meetings", say("home.to-meetings"))));
        }
        Map<UUID, Readiness> byMeeting =
                readiness.stream().collect(Collectors.toMap(Readiness::meetingId, Function.identity()));
        ahead.forEach(meeting -> section.add(new MeetingCard(
                meeting,
                byMeeting.get(meeting.id()),
                found.stream()
                        .filter(check -> Objects.equals(check.meetingId(), meeting.id()))
                        .toList(),
                milestones)));
        return section;
    }

    @Override
    public String getPageTitle() {
        return say("home") + " · Plenary";
    }

    @Override
    public List<Step> trail() {
        return List.of(new Step(say("home"), null));
    }
}
