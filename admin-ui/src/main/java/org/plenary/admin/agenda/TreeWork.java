package org.plenary.admin.agenda;

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
                Notice.say("These items cannot go there together; choose items of one level.");
            }
            return;
        }
        var moved = moves.stream().map(Move::item).toList();
        attempt(() -> {
            editing.restructure(name(moved) + were(moved) + "moved", () -> {
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
            editing.restructure("the kind of " + name(items) + " was changed", () -> {
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

    void add(Place place, LocalizedText title) {
        var added = editing.restructure(
                "an item was added",
                () -> editing.desk()
                        .items()
                        .create(editing.agendaId(), place.parentId(), place.beforeId(), AgendaItemInput.of(title)));
        done.accept(added.id(), true);
    }

    void renumber() {
        int seen = editing.desk().agendas().get(editing.agendaId()).version();
        new RenumberDialog(
                        editing.desk().items().previewRenumbering(editing.agendaId()),
                        () -> attempt(() -> {
                            var all = editing.restructure(
                                    "the agenda was renumbered",
                                    () -> editing.desk().items().renumber(editing.agendaId(), seen));
                            done.accept(null, true);
                            offerUndo(
                                    "The %s of the agenda were renumbered.".formatted(Words.count(all.size(), "item")));
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
                        "Delete " + name(roots) + "?",
                        "%s with annotation, documentation and slots%s. You can undo it."
                                .formatted(
                                        roots.size() == 1
                                                ? "“%s” goes".formatted(first)
                                                : "“%s” and %s go"
                                                        .formatted(first, Words.count(roots.size() - 1, "other")),
                                        below == 0 ? "" : ", and with the " + Words.count(below, "item") + " below"),
                        "Delete",
                        () -> attempt(() -> delete(roots)))
                .open();
    }

    private void delete(List<AgendaItem> roots) {
        editing.restructure(name(roots) + were(roots) + "deleted", () -> {
            roots.forEach(item -> editing.desk().items().delete(editing.agendaId(), item.id(), item.version()));
            return roots;
        });
        done.accept(null, true);
        offerUndo(Words.capitalized(name(roots)) + were(roots) + "deleted.");
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
                    "Nothing was changed: somebody else changed %s in the meantime."
                            .formatted(conflict.theirs() instanceof AgendaItem item ? name(item) : "the agenda"),
                    "The tree shows it as it is now; try again.");
        }
    }

    private static String were(List<AgendaItem> items) {
        return items.size() == 1 ? " was " : " were ";
    }

    private static String name(List<AgendaItem> items) {
        return items.size() == 1 ? name(items.getFirst()) : Words.count(items.size(), "item");
    }

    static String name(AgendaItem item) {
        return item.label().isEmpty() ? "“" + Words.of(item.title()) + "”" : "item " + item.label();
    }
}
