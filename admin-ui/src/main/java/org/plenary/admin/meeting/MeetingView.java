package org.plenary.admin.meeting;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.MainLayout;
import org.plenary.admin.agenda.AgendaDesk;
import org.plenary.admin.agenda.AgendaEditor;
import org.plenary.admin.check.ChecksPane;
import org.plenary.admin.common.EmptyState;
import org.plenary.admin.common.Trail;
import org.plenary.admin.common.Words;
import org.plenary.admin.timetable.SittingsPane;
import org.plenary.admin.timetable.TimetableBoard;
import org.plenary.agenda.Agenda;
import org.plenary.agenda.AgendaStage;
import org.plenary.meeting.Meeting;
import org.plenary.shared.NotFound;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;

/** One meeting: what it is and how far its agenda has come above, one of its sides below, each with an address. */
@Route(value = "meetings/:meeting/:side?(agenda|timetable|checks|overview|history)", layout = MainLayout.class)
@PermitAll
class MeetingView extends Main implements BeforeEnterObserver, HasDynamicTitle, Trail {

    static final String ITEM = "item";

    private final AgendaDesk desk;
    private final MeetingDesk meetings;
    private final Div body = new Div();
    private Optional<Meeting> shown = Optional.empty();
    private Side side = Side.AGENDA;
    private @Nullable UUID chosenItem;
    private @Nullable String part;

    MeetingView(AgendaDesk desk, MeetingDesk meetings) {
        this.desk = desk;
        this.meetings = meetings;
        addClassName("meeting-view");
    }

    static RouteParameters at(UUID meeting) {
        return new RouteParameters("meeting", meeting.toString());
    }

    static RouteParameters at(UUID meeting, Side side) {
        return new RouteParameters(new RouteParam("meeting", meeting.toString()), new RouteParam("side", side.path()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("meeting").orElse("");
        side = event.getRouteParameters().get("side").map(Side::of).orElse(Side.AGENDA);
        var query = event.getLocation().getQueryParameters();
        part = query.getSingleParameter(HistoryPane.SHOW).orElse(null);
        var item = query.getSingleParameter(ITEM);
        show(
                desk.meetings().get(uuid(id).orElseThrow(() -> new NotFound("meeting", id))),
                item.flatMap(MeetingView::uuid).orElse(null));
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private MeetingHeader show(Meeting meeting, @Nullable UUID item) {
        chosenItem = item;
        shown = Optional.of(meeting);
        var agenda = desk.agendas().findLatest(meeting.id());
        removeAll();
        var header = new MeetingHeader(desk, meeting, agenda.orElse(null), side, () -> reload(meeting));
        header.prepares(meetings, meeting);
        body.setClassName("page-body");
        body.removeAll();
        add(header, body);
        switch (side) {
            case AGENDA -> agenda.ifPresentOrElse(one -> edit(one, item, header), () -> body.add(noAgenda(meeting)));
            case TIMETABLE ->
                agenda.ifPresentOrElse(
                        one -> schedule(meeting, one, header), () -> body.add(new SittingsPane(desk, meeting)));
            case CHECKS ->
                body.add(new ChecksPane(
                        desk.checks(), desk.changes(), desk.revisions(), meeting.id(), () -> reload(meeting)));
            case OVERVIEW -> body.add(new OverviewPane(desk, meetings, meeting, () -> reload(meeting)));
            case HISTORY -> body.add(new HistoryPane(desk, meeting, agenda.orElse(null), part));
        }
        return header;
    }

    /** As it is now, at the same item; the keyboard goes on at the next step. */
    private void reload(Meeting meeting) {
        show(desk.meetings().get(meeting.id()), chosenItem).focusSteps();
    }

    private void edit(Agenda agenda, @Nullable UUID item, MeetingHeader header) {
        var editor = new AgendaEditor(desk, agenda, item);
        editor.whenEditionChanges(header::show);
        editor.whenChosen(chosen -> {
            chosenItem = chosen;
            UI.getCurrent()
                    .getPage()
                    .getHistory()
                    .replaceState(
                            null,
                            new Location(
                                    "meetings/" + agenda.meetingId() + "/agenda",
                                    QueryParameters.of(ITEM, chosen.toString())));
        });
        body.add(editor);
    }

    private void schedule(Meeting meeting, Agenda agenda, MeetingHeader header) {
        var board = new TimetableBoard(desk, meeting, agenda);
        board.whenEditionChanges(header::show);
        body.add(board);
    }

    private EmptyState noAgenda(Meeting meeting) {
        if (!Viewer.current().mayAs(Role.EDITOR)) {
            return new EmptyState(say("meeting.no-agenda"), say("meeting.no-agenda.public"));
        }
        var stage = new Select<AgendaStage>();
        stage.setAriaLabel(say("meeting.stage"));
        stage.setItems(AgendaStage.values());
        stage.setItemLabelGenerator(Words::of);
        stage.setValue(AgendaStage.PROVISIONAL);
        var begin = new Button(say("meeting.begin-agenda"), click -> {
            desk.agendas().create(meeting.id(), stage.getValue(), true);
            reload(meeting);
        });
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new EmptyState(say("meeting.no-agenda"), say("meeting.no-agenda.lesson"), stage, begin);
    }

    @Override
    public String getPageTitle() {
        return shown.map(Words::of).orElseGet(() -> say("field.meeting")) + " · Plenary";
    }

    @Override
    public List<Step> trail() {
        return shown.map(meeting -> List.of(
                        new Step(say("list.meetings"), "meetings"),
                        new Step(Words.of(meeting.bodyName()), "bodies"),
                        new Step(Words.of(meeting), null)))
                .orElse(List.of());
    }
}
