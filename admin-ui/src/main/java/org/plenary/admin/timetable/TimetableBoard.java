package org.plenary.admin.timetable;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.agenda.AgendaDesk;
import org.plenary.admin.agenda.Editing;
import org.plenary.admin.common.Notice;
import org.plenary.agenda.Agenda;
import org.plenary.meeting.Meeting;
import org.plenary.meeting.Sitting;
import tools.jackson.databind.JsonNode;

/**
 * The timetable to work on: days beside each other, their sittings below each other, and what is in no sitting at the end.
 * Keys and dragging are read by {@code timetable.js}; menus offer the same to whoever uses neither.
 */
public final class TimetableBoard extends Div implements SittingPlan.Place {

    private final Scheduling scheduling;
    private final Meeting meeting;
    private final Moves moves;
    private final Button undo = tool(VaadinIcon.ARROW_BACKWARD, say("action.undo"), BoardAction.Kind.UNDO);
    private final Button redo = tool(VaadinIcon.ARROW_FORWARD, say("action.redo"), BoardAction.Kind.REDO);
    private Consumer<Agenda> whenEditionChanges = agenda -> {};
    private final SittingPlan plan;

    public TimetableBoard(AgendaDesk desk, Meeting meeting, Agenda agenda) {
        this.meeting = meeting;
        plan = new SittingPlan(desk, meeting, this);
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
            add(plan.none());
            return;
        }
        var panes = new Div(SittingPlan.days(timetable.sittings(), this::card));
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
        return plan.offer(new SittingCard(sitting, timetable.budget(sitting), rows), sitting);
    }

    private Div toolbar() {
        var toolbar = new Div(new Span(resources().line()));
        toolbar.addClassName("toolbar");
        if (mayEdit()) {
            var tools = new Div(undo, redo);
            if (plan.mayChange()) {
                tools.add(plan.add(scheduling.timetable().sittings()));
            }
            tools.addClassName("tools");
            toolbar.add(tools);
        }
        return toolbar;
    }

    private Resources resources() {
        var timetable = scheduling.timetable();
        return new Resources(
                meeting,
                timetable.sittings(),
                timetable.sittings().stream()
                        .filter(sitting -> timetable.budget(sitting).over())
                        .count());
    }

    @Override
    public <T> T make(String done, Supplier<T> work) {
        return scheduling.editing().restructure(done, work);
    }

    @Override
    public void made(String done) {
        scheduling.look();
        show(null);
        Notice.say(done);
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
