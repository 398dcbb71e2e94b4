package org.plenary.admin.timetable;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.agenda.AgendaDesk;
import org.plenary.admin.agenda.Editing;
import org.plenary.admin.common.EmptyState;
import org.plenary.admin.common.Notice;
import org.plenary.admin.common.Words;
import org.plenary.admin.publication.Changing;
import org.plenary.agenda.Agenda;
import org.plenary.meeting.Meeting;
import org.plenary.meeting.Sitting;
import org.plenary.meeting.SittingInput;
import org.plenary.meeting.SittingTime;
import org.plenary.publication.PublicationUnit;
import tools.jackson.databind.JsonNode;

/**
 * The timetable to work on: days beside each other, their sittings below each other, and what is in no sitting at the end.
 * Keys and dragging are read by {@code timetable.js}; menus offer the same to whoever uses neither.
 */
public final class TimetableBoard extends Div {

    private final Scheduling scheduling;
    private final Meeting meeting;
    private final Moves moves;
    private final Button undo = tool(VaadinIcon.ARROW_BACKWARD, say("action.undo"), BoardAction.Kind.UNDO);
    private final Button redo = tool(VaadinIcon.ARROW_FORWARD, say("action.redo"), BoardAction.Kind.REDO);
    private Consumer<Agenda> whenEditionChanges = agenda -> {};
    /** The sittings of a meeting that the public sees are for those who may publish. */
    private final boolean maySit;

    public TimetableBoard(AgendaDesk desk, Meeting meeting, Agenda agenda) {
        this.meeting = meeting;
        maySit = Changing.of(desk.publications(), PublicationUnit.MEETING, meeting.id())
                .change();
        var editing = new Editing(desk, agenda);
        editing.whenEditionChanges(() -> whenEditionChanges.accept(editing.agenda()));
        scheduling = new Scheduling(editing);
        moves = new Moves(scheduling, this::show);
        addClassName("timetable-board");
        getElement()
                .addEventListener("board-action", event -> act(BoardAction.of(event.getEventDetail(JsonNode.class))))
                .addEventDetail();
        show(null);
    }

    /** Hears when a change has opened another edition. */
    public void whenEditionChanges(Consumer<Agenda> listener) {
        whenEditionChanges = listener;
    }

    void act(BoardAction action) {
        switch (action.kind()) {
            case UNDO -> turn(scheduling.editing()::undo);
            case REDO -> turn(scheduling.editing()::redo);
            default -> moves.act(action);
        }
    }

    private void turn(Runnable way) {
        way.run();
        scheduling.look();
        show(null);
    }

    /** Shows the timetable as it is now, and leads the focus to the slot or item with that id. */
    private void show(@Nullable UUID focus) {
        removeAll();
        add(toolbar());
        var timetable = scheduling.timetable();
        if (timetable.sittings().isEmpty()) {
            add(noSittings());
            return;
        }
        var days = new Div();
        days.addClassName("days");
        var byDay = timetable.sittings().stream()
                .collect(Collectors.groupingBy(Sitting::date, java.util.LinkedHashMap::new, Collectors.toList()));
        days.getStyle()
                .set(
                        "--sittings",
                        String.valueOf(byDay.values().stream()
                                .mapToInt(List::size)
                                .max()
                                .orElse(1)));
        byDay.forEach((date, sittings) -> {
            var day = new Section(new H2(Words.weekday(date)));
            day.addClassName("day");
            sittings.forEach(sitting -> day.add(card(sitting)));
            days.add(day);
        });
        var panes = new Div(days);
        panes.addClassName("panes");
        if (mayEdit()) {
            panes.add(new WaitingList(scheduling, moves, meeting));
        }
        add(panes);
        undo.setEnabled(scheduling.editing().canUndo());
        redo.setEnabled(scheduling.editing().canRedo());
        if (focus != null) {
            getElement().executeJs("setTimeout(() => this.focusRow?.($0))", focus.toString());
        }
    }

    private SittingCard card(Sitting sitting) {
        var timetable = scheduling.timetable();
        var rows = timetable.in(sitting.id()).stream()
                .map(slot -> {
                    var row = new SlotRow(
                            new SlotRow.Line(
                                    meeting.id(),
                                    slot.itemId(),
                                    slot.itemLabel(),
                                    slot.itemTitle(),
                                    slot.id(),
                                    slot.continued(),
                                    slot.minutes()),
                            mayEdit());
                    if (mayEdit()) {
                        moves.offer(row, slot);
                    }
                    return row;
                })
                .toList();
        return new SittingCard(sitting, timetable.budget(sitting), rows);
    }

    private Div toolbar() {
        var toolbar = new Div(new Span(new Resources(meeting, scheduling.timetable()).line()));
        toolbar.addClassName("toolbar");
        if (mayEdit()) {
            var tools = new Div(undo, redo);
            if (maySit) {
                tools.add(add());
            }
            tools.addClassName("tools");
            toolbar.add(tools);
        }
        return toolbar;
    }

    private Button add() {
        var button = new Button(
                say("sitting.add"),
                VaadinIcon.PLUS.create(),
                click -> new SittingDialog(
                                meeting, scheduling.timetable().sittings(), usual(), input -> add(List.of(input)))
                        .open());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private void add(List<SittingInput> sittings) {
        scheduling
                .editing()
                .restructure(
                        say("sitting.added", sittings.size()),
                        () -> sittings.stream()
                                .map(input ->
                                        scheduling.editing().desk().meetings().addSitting(meeting.id(), input))
                                .toList());
        scheduling.look();
        show(null);
        Notice.say(say("sitting.added", sittings.size()));
    }

    private EmptyState noSittings() {
        var proposed = SittingDialog.halfDays(meeting, usual());
        if (!maySit || proposed.isEmpty()) {
            return new EmptyState(say("timetable.empty"), say("timetable.empty.lesson"));
        }
        var sit = new Button(say("timetable.propose", proposed.size()), click -> add(proposed));
        sit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new EmptyState(say("timetable.empty"), say("timetable.empty.lesson"), sit);
    }

    private List<SittingTime> usual() {
        return scheduling.editing().desk().sittings().usual();
    }

    private Button tool(VaadinIcon icon, String name, BoardAction.Kind kind) {
        var button = new Button(icon.create(), click -> act(new BoardAction(kind, null, null, null, null)));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(name);
        button.setTooltipText(name);
        return button;
    }

    private boolean mayEdit() {
        return scheduling.editing().mayEdit();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJavaScript("context://console/timetable.js");
        getElement()
                .executeJs(
                        "customElements.whenDefined('vaadin-button').then(() => window.plenaryTimetable(this, $0))",
                        mayEdit());
    }
}
