package org.plenary.admin.agenda;

import static org.plenary.admin.common.Phrases.say;

import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.common.Confirmation;
import org.plenary.admin.common.Notice;
import org.plenary.admin.common.Words;
import org.plenary.agenda.AgendaItem;
import org.plenary.agenda.AgendaItemInput;
import org.plenary.agenda.AgendaItemKind;
import org.plenary.shared.Conflict;
import org.plenary.shared.LocalizedText;

/** What is done to the tree, be it to one item or to several: always one change, which is undone at once. */
final class TreeWork {

    private final Editing editing;
    private final BiConsumer<@Nullable UUID, Boolean> done;

    /** Hears of each change: which item to choose then (null: the one that was), and whether anything was changed. */
    TreeWork(Editing editing, BiConsumer<@Nullable UUID, Boolean> done) {
        this.editing = editing;
        this.done = done;
    }

    void move(TreeAction action, List<AgendaItem> all) {
        var moves = Move.of(action, all);
        if (moves.isEmpty()) {
            if (action.items().size() > 1) {
                Notice.say(say("editor.not-together"));
            }
            return;
        }
        var moved = moves.stream().map(Move::item).toList();
        attempt(() -> {
            editing.restructure(done("editor.step.moved", moved), () -> {
                moves.forEach(move -> editing.desk()
                        .items()
                        .move(
                                editing.agendaId(),
                                move.item().id(),
                                move.item().version(),
                                move.place().parentId(),
                                move.place().beforeId()));
                return moves;
            });
            done.accept(action.item(), true);
        });
    }

    void turnInto(AgendaItemKind kind, List<AgendaItem> items) {
        attempt(() -> {
            editing.restructure(say("editor.step.kind-changed", name(items)), () -> {
                items.stream()
                        .filter(item -> item.kind() != kind)
                        .forEach(item -> editing.desk()
                                .items()
                                .update(
                                        editing.agendaId(),
                                        item.id(),
                                        item.version(),
                                        new AgendaItemInput(
                                                item.number(),
                                                item.marker(),
                                                item.title(),
                                                kind,
                                                item.furtherDocumentation())));
                return items;
            });
            done.accept(null, true);
        });
    }

    AgendaItem add(Place place, LocalizedText title) {
        return editing.restructure(
                say("editor.step.item-added"),
                () -> editing.desk()
                        .items()
                        .create(editing.agendaId(), place.parentId(), place.beforeId(), AgendaItemInput.of(title)));
    }

    void added(AgendaItem item) {
        done.accept(item.id(), true);
    }

    void renumber() {
        int seen = editing.desk().agendas().get(editing.agendaId()).version();
        new RenumberDialog(
                        editing.desk().items().previewRenumbering(editing.agendaId()),
                        () -> attempt(() -> {
                            var all = editing.restructure(
                                    say("editor.step.renumbered"),
                                    () -> editing.desk().items().renumber(editing.agendaId(), seen));
                            done.accept(null, true);
                            offerUndo(say("editor.renumber.done", all.size()));
                        }))
                .open();
    }

    void delete(List<UUID> chosen, List<AgendaItem> all) {
        var roots = Move.roots(chosen, all);
        if (roots.isEmpty()) {
            return;
        }
        int below = (int) all.stream()
                .filter(item -> roots.stream().anyMatch(root -> Place.isBelow(item, root.id(), all)))
                .count();
        var first = Words.of(roots.getFirst().title());
        new Confirmation(
                        say("editor.delete", name(roots)),
                        say("editor.delete.consequence", roots.size() - 1, first, below),
                        say("action.delete"),
                        () -> attempt(() -> delete(roots)))
                .open();
    }

    private void delete(List<AgendaItem> roots) {
        editing.restructure(done("editor.step.deleted", roots), () -> {
            roots.forEach(item -> editing.desk().items().delete(editing.agendaId(), item.id(), item.version()));
            return roots;
        });
        done.accept(null, true);
        offerUndo(Words.capitalized(done("editor.step.deleted", roots)) + ".");
    }

    private void offerUndo(String said) {
        var undoing = editing.undoOfLast();
        Notice.undoable(said, () -> {
            undoing.run();
            done.accept(null, false);
        });
    }

    /** All of it or nothing: where somebody else was first, the tree shows what they did. */
    private void attempt(Runnable work) {
        try {
            work.run();
        } catch (Conflict conflict) {
            done.accept(null, false);
            Notice.refuse(
                    say(
                            "editor.overtaken",
                            conflict.theirs() instanceof AgendaItem item ? name(item) : say("editor.agenda")),
                    say("editor.overtaken.remedy"));
        }
    }

    private static String done(String key, List<AgendaItem> items) {
        return say(key, items.size(), name(items));
    }

    private static String name(List<AgendaItem> items) {
        return items.size() == 1 ? name(items.getFirst()) : say("count.items", items.size());
    }

    static String name(AgendaItem item) {
        return item.label().isEmpty() ? say("quoted", Words.of(item.title())) : say("item.labelled", item.label());
    }
}
