package org.plenary.admin.agenda;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.common.Notice;
import org.plenary.agenda.Agenda;
import org.plenary.shared.Publication;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;

/**
 * One person's work on one agenda: which edition they are on, and what they can undo. A change to a published edition opens
 * the next one, so after each change the edition is looked up again, and said when it is another.
 */
public final class Editing {

    private record Step(String done, long change) {}

    private final AgendaDesk desk;
    private final Drafts drafts;
    private final boolean mayEdit = Viewer.current().mayAs(Role.EDITOR);
    private final Deque<Step> undos = new ArrayDeque<>();
    private final Deque<Step> redos = new ArrayDeque<>();
    private Agenda agenda;
    private Runnable whenEditionChanges = () -> {};

    public Editing(AgendaDesk desk, Agenda agenda) {
        this.desk = desk;
        this.agenda = agenda;
        this.drafts = new Drafts(agenda.meetingId());
    }

    Drafts drafts() {
        return drafts;
    }

    public AgendaDesk desk() {
        return desk;
    }

    public Agenda agenda() {
        return agenda;
    }

    public UUID agendaId() {
        return agenda.id();
    }

    public boolean mayEdit() {
        return mayEdit;
    }

    public boolean canUndo() {
        return !undos.isEmpty();
    }

    public boolean canRedo() {
        return !redos.isEmpty();
    }

    public void whenEditionChanges(Runnable listener) {
        whenEditionChanges = listener;
    }

    /** A change of structure, which can be undone; what was done in words, e.g. {@code Item 3 was moved.} */
    public <T> T restructure(String done, Supplier<T> work) {
        var recorded = desk.changes().record(work);
        if (recorded.change() != null) {
            undos.push(new Step(done, recorded.change()));
            redos.clear();
        }
        follow();
        return recorded.value();
    }

    /** A change of text, whose way back is to type again. */
    <T> T write(Supplier<T> work) {
        var result = work.get();
        follow();
        return result;
    }

    /** Takes back the last change of structure. */
    public void undo() {
        turn(undos.peek(), undos, redos, "Undone: ", "There is nothing to undo.");
    }

    /** Does again what was undone last: the undoing is undone. */
    public void redo() {
        turn(redos.peek(), redos, undos, "Done again: ", "There is nothing to do again.");
    }

    /** The way back from the change that was made last, however many follow. */
    public Runnable undoOfLast() {
        var last = undos.peek();
        return () -> {
            if (last == null || undos.contains(last)) {
                turn(last, undos, redos, "Undone: ", "There is nothing to undo.");
            } else {
                Notice.say("This was undone already.");
            }
        };
    }

    /** A step that is refused stays where it is, to be tried again. */
    private void turn(@Nullable Step step, Deque<Step> from, Deque<Step> to, String said, String nothing) {
        if (step == null) {
            Notice.say(nothing);
            return;
        }
        var recorded = desk.changes().record(() -> {
            desk.revisions().undo(step.change());
            return step;
        });
        from.remove(step);
        if (recorded.change() != null) {
            to.push(new Step(step.done(), recorded.change()));
        }
        follow();
        Notice.say(said + step.done());
    }

    private void follow() {
        var before = agenda;
        agenda = desk.agendas().findLatest(before.meetingId(), before.stage()).orElse(before);
        if (agenda.equals(before)) {
            return;
        }
        whenEditionChanges.run();
        if (agenda.edition() > before.edition()) {
            Notice.say("This opened edition %d, a draft; the public still sees %s."
                    .formatted(
                            agenda.edition(),
                            before.publication() == Publication.PUBLISHED
                                    ? "edition " + before.edition()
                                    : "no edition of this stage"));
        }
    }
}
