package org.plenary.admin.agenda;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What one person did, step by step, and can take back or do again; outlives the page as a text in the browser. */
final class Steps {

    /**
     * One step.
     *
     * @param done in words, e.g. {@code item 3 was moved}
     * @param field of which text it is, so that the pauses of one piece of typing are one step; empty for structure
     * @param changes the numbers of its changes, in the order in which they were made
     */
    record Step(String done, String field, List<Long> changes) {}

    private record Kept(List<Step> undos, List<Step> redos) {}

    private static final int MOST = 200;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Deque<Step> undos = new ArrayDeque<>();
    private final Deque<Step> redos = new ArrayDeque<>();

    void done(String done, String field, long change) {
        redos.clear();
        var last = undos.peek();
        if (last != null && !field.isEmpty() && last.field().equals(field)) {
            undos.pop();
            var changes = new ArrayList<>(last.changes());
            changes.add(change);
            undos.push(new Step(done, field, changes));
        } else {
            undos.push(new Step(done, field, List.of(change)));
        }
        while (undos.size() > MOST) {
            undos.removeLast();
        }
    }

    Optional<Step> undo() {
        return Optional.ofNullable(undos.peek());
    }

    Optional<Step> redo() {
        return Optional.ofNullable(redos.peek());
    }

    boolean isDone(Step step) {
        return undos.contains(step);
    }

    void undone(Step step, @Nullable Long change) {
        turn(step, change, undos, redos);
    }

    void redone(Step step, @Nullable Long change) {
        turn(step, change, redos, undos);
    }

    private static void turn(Step step, @Nullable Long change, Deque<Step> from, Deque<Step> to) {
        from.remove(step);
        if (change != null) {
            to.push(new Step(step.done(), "", List.of(change)));
        }
    }

    /** Leaves out a step that has no way back any more, so that the ones before it can be reached. */
    void drop(Step step) {
        undos.remove(step);
        redos.remove(step);
    }

    String keep() {
        return JSON.writeValueAsString(new Kept(List.copyOf(undos), List.copyOf(redos)));
    }

    /** Takes up what was kept of earlier work, below what was done since. */
    void recall(String kept) {
        var earlier = JSON.readValue(kept, Kept.class);
        earlier.undos().forEach(undos::addLast);
        if (redos.isEmpty() && undos.size() == earlier.undos().size()) {
            earlier.redos().forEach(redos::addLast);
        }
    }
}
