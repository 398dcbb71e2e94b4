package org.plenary.admin.timetable;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.common.Notice;
import org.plenary.agenda.AgendaItem;
import org.plenary.meeting.Sitting;
import org.plenary.timetable.Slot;
import org.plenary.timetable.TimetableService;

/** The changes that can be made on the board; one after which a sitting is too full is shown before it is made. */
final class Moves {

    private final Scheduling scheduling;
    private final TimetableService timetable;
    private final Consumer<@Nullable UUID> show;

    /** Shows the board anew, with the focus on the slot or item of that id. */
    Moves(Scheduling scheduling, Consumer<@Nullable UUID> show) {
        this.scheduling = scheduling;
        this.timetable = scheduling.editing().desk().timetable();
        this.show = show;
    }

    void act(BoardAction action) {
        var slot = scheduling.slot(action.slot());
        var sitting = scheduling.sitting(action.sitting());
        switch (action.kind()) {
            case PLACE ->
                sitting.or(scheduling::firstWithRoom)
                        .ifPresent(to ->
                                Optional.ofNullable(action.item()).ifPresent(item -> place(item, to, action.before())));
            case MOVE -> slot.ifPresent(one -> sitting.ifPresent(to -> move(one, to, action.before())));
            case SPLIT ->
                slot.ifPresent(one -> sitting.or(() -> scheduling.roomAfter(scheduling.sittingOf(one), one.itemId(), 0))
                        .ifPresentOrElse(to -> split(one, to), () -> Notice.say(say("timetable.no-later-sitting"))));
            case REMOVE -> slot.ifPresent(this::remove);
            default -> throw new IllegalArgumentException(action.kind().name());
        }
    }

    /** Offers the ways of a slot in its row. */
    void offer(SlotRow row, Slot slot) {
        row.offerMinutes().addValueChangeListener(change -> {
            if (change.isFromClient()) {
                setMinutes(slot, change.getValue());
            }
        });
        var menu = row.offerMenu();
        menu.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                menu.removeAll();
                submenu(
                        menu.addItem(say("timetable.move-to")),
                        sitting -> !sitting.id().equals(slot.sittingId()) && !scheduling.holds(sitting, slot.itemId()),
                        sitting -> move(slot, sitting, null));
                submenu(
                        menu.addItem(say("timetable.continue-in")),
                        sitting -> !scheduling.holds(sitting, slot.itemId()),
                        sitting -> split(slot, sitting));
                menu.addItem(say("timetable.take-out"), click -> remove(slot));
            }
        });
    }

    /** Offers the sittings to an item that is in none. */
    void offer(SlotRow row, AgendaItem item) {
        ContextMenu menu = row.offerMenu();
        scheduling
                .timetable()
                .sittings()
                .forEach(sitting -> menu.addItem(FitDialog.name(sitting), click -> place(item.id(), sitting, null)));
    }

    private void submenu(MenuItem parent, Predicate<Sitting> offered, Consumer<Sitting> action) {
        var sittings =
                scheduling.timetable().sittings().stream().filter(offered).toList();
        sittings.forEach(sitting -> parent.getSubMenu()
                .addItem(
                        FitDialog.name(sitting) + " · "
                                + SittingCard.words(scheduling.timetable().budget(sitting)),
                        click -> action.accept(sitting)));
        parent.setEnabled(!sittings.isEmpty());
    }

    private void place(UUID item, Sitting to, @Nullable UUID before) {
        change(say("timetable.placed"), version -> timetable.insert(agendaId(), version, to.id(), item, before, null));
    }

    private void move(Slot slot, Sitting to, @Nullable UUID before) {
        if (slot.sittingId().equals(to.id())) {
            change(say("timetable.moved"), version -> timetable.move(agendaId(), slot.id(), version, to.id(), before));
            return;
        }
        var budget = scheduling.timetable().budget(to);
        var after = budget.with(slot.minutes());
        Runnable apply = () -> change(
                say("timetable.moved"), version -> timetable.move(agendaId(), slot.id(), version, to.id(), before));
        if (!after.over() || slot.minutes() == null) {
            apply.run();
            return;
        }
        var from = scheduling.sittingOf(slot);
        var left = scheduling.timetable().budget(from);
        var dialog = new FitDialog(
                say("timetable.fit.move", name(slot)),
                List.of(
                        new FitDialog.Effect(to, budget, after),
                        new FitDialog.Effect(from, left, left.with(-slot.minutes()))),
                apply,
                () -> show.accept(slot.id()));
        if (budget.left() > 0 && budget.left() < slot.minutes()) {
            dialog.instead(say("timetable.fit.part", budget.left()), () -> splitOff(slot, to, budget.left()));
        }
        dialog.open();
    }

    private void setMinutes(Slot slot, @Nullable Integer minutes) {
        var sitting = scheduling.sittingOf(slot);
        var budget = scheduling.timetable().budget(sitting);
        var without = slot.minutes() == null ? budget : budget.with(-slot.minutes());
        var after = minutes == null ? without : without.with(minutes);
        Runnable apply = () -> change(
                say("timetable.timed"), version -> timetable.setMinutes(agendaId(), slot.id(), version, minutes));
        if (minutes == null || !after.over() || after.left() >= budget.left()) {
            apply.run();
            return;
        }
        var effects = new ArrayList<FitDialog.Effect>();
        effects.add(new FitDialog.Effect(sitting, budget, after));
        var dialog = new FitDialog(
                say("timetable.fit.minutes", minutes, name(slot)), effects, apply, () -> show.accept(slot.id()));
        int rest = -after.left();
        if (rest < minutes) {
            scheduling
                    .roomAfter(sitting, slot.itemId(), rest)
                    .ifPresent(later -> dialog.instead(
                            say("timetable.fit.rest", rest, FitDialog.name(later)),
                            () -> change(say("timetable.split"), version -> {
                                timetable.setMinutes(agendaId(), slot.id(), version, minutes);
                                var next = scheduling
                                        .editing()
                                        .desk()
                                        .agendas()
                                        .get(timetable
                                                .get(agendaId(), slot.id())
                                                .agendaId());
                                return timetable.split(next.id(), slot.id(), next.version(), later.id(), rest);
                            })));
        }
        dialog.open();
    }

    /** Half of its time, in steps of five minutes, goes to the other sitting. */
    private void split(Slot slot, Sitting to) {
        splitOff(slot, to, slot.minutes() == null || slot.minutes() < 10 ? null : slot.minutes() / 10 * 5);
    }

    private void splitOff(Slot slot, Sitting to, @Nullable Integer minutes) {
        change(say("timetable.split"), version -> timetable.split(agendaId(), slot.id(), version, to.id(), minutes));
    }

    private void remove(Slot slot) {
        if (!change(say("timetable.taken-out"), version -> timetable.remove(agendaId(), slot.id(), version))) {
            return;
        }
        var undoing = scheduling.editing().undoOfLast();
        Notice.undoable(say("timetable.taken-out"), () -> {
            undoing.run();
            scheduling.look();
            show.accept(slot.id());
        });
    }

    private boolean change(String done, IntFunction<Slot> work) {
        var changed = scheduling.change(done, work);
        show.accept(changed == null ? null : changed.id());
        return changed != null;
    }

    private UUID agendaId() {
        return scheduling.editing().agendaId();
    }

    private static String name(Slot slot) {
        return slot.itemLabel().isEmpty() ? say("item.unnumbered") : say("item.labelled", slot.itemLabel());
    }
}
