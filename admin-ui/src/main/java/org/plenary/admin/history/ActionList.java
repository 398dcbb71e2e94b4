package org.plenary.admin.history;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.plenary.admin.common.EmptyState;
import org.plenary.admin.common.Notice;
import org.plenary.revision.Revision;

/** Who did what, one entry for each action, the newest first; each can be looked into and taken back. */
public final class ActionList extends Div {

    private final HistoryDesk desk;
    private final Supplier<List<Revision>> revisions;
    private final boolean mayChange;
    private final Runnable whenTakenBack;

    /** The revisions are asked for again after each change that is made here; none is offered to whom it would be refused. */
    public ActionList(HistoryDesk desk, Supplier<List<Revision>> revisions, boolean mayChange, Runnable whenTakenBack) {
        this.desk = desk;
        this.revisions = revisions;
        this.mayChange = mayChange;
        this.whenTakenBack = whenTakenBack;
        addClassName("history");
        show();
    }

    private void show() {
        removeAll();
        var actions = Action.of(revisions.get());
        if (actions.isEmpty()) {
            add(new EmptyState(say("history.none"), say("history.none.lesson")));
            return;
        }
        var list = new OrderedList();
        actions.forEach(action -> list.add(new ActionEntry(action, mayChange ? this::takeBack : null)));
        add(list);
    }

    private void takeBack(long change) {
        var recorded = desk.changes().record(() -> {
            desk.revisions().undo(change);
            return change;
        });
        changed();
        Notice.undoable(say("history.taken-back"), () -> {
            desk.revisions().undo(Objects.requireNonNull(recorded.change()));
            changed();
        });
    }

    private void changed() {
        show();
        whenTakenBack.run();
    }
}
