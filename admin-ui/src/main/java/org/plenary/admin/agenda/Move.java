package org.plenary.admin.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.AgendaItem;

/** One of the moves that an action on several items takes; each goes with all below it, and they keep their order. */
record Move(AgendaItem item, Place place) {

    /** The moves in the order in which they are to be made; none where there is no such place, as above the first. */
    static List<Move> of(TreeAction action, List<AgendaItem> all) {
        var roots = roots(action.items(), all);
        return switch (action.kind()) {
            case UP -> together(roots, all, -1);
            case DOWN -> together(roots, all, 1);
            case INDENT -> indent(roots, all);
            case OUTDENT -> outdent(roots, all);
            case BEFORE ->
                beside(action, roots, all)
                        .map(target -> to(roots, new Place(target.parentId(), target.id())))
                        .orElse(List.of());
            case AFTER ->
                beside(action, roots, all)
                        .map(target -> to(
                                roots, new Place(target.parentId(), next(Place.siblings(all, target), target, roots))))
                        .orElse(List.of());
            case ONTO ->
                beside(action, roots, all)
                        .map(target -> to(roots, new Place(target.id(), null)))
                        .orElse(List.of());
            default -> List.of();
        };
    }

    /** Those of them that are not below another of them, in the order of print. */
    static List<AgendaItem> roots(List<UUID> chosen, List<AgendaItem> all) {
        return all.stream()
                .filter(item -> chosen.contains(item.id()))
                .filter(item -> chosen.stream().noneMatch(other -> Place.isBelow(item, other, all)))
                .toList();
    }

    private static Optional<AgendaItem> beside(TreeAction action, List<AgendaItem> roots, List<AgendaItem> all) {
        return Place.find(all, action.target())
                .filter(target ->
                        roots.stream().noneMatch(root -> root.equals(target) || Place.isBelow(target, root.id(), all)));
    }

    private static List<Move> to(List<AgendaItem> roots, Place place) {
        return roots.stream().map(root -> new Move(root, place)).toList();
    }

    /** Siblings go together by one place; what lies on several levels has no common next place. */
    private static List<Move> together(List<AgendaItem> roots, List<AgendaItem> all, int by) {
        if (roots.isEmpty()
                || roots.stream()
                        .anyMatch(root -> !Objects.equals(
                                root.parentId(), roots.getFirst().parentId()))) {
            return List.of();
        }
        var siblings = Place.siblings(all, roots.getFirst());
        int edge = siblings.indexOf(by < 0 ? roots.getFirst() : roots.getLast());
        int beyond = edge + by;
        if (beyond < 0 || beyond >= siblings.size()) {
            return List.of();
        }
        int before = by < 0 ? beyond : beyond + 1;
        return to(roots, new Place(roots.getFirst().parentId(), idAt(siblings, before)));
    }

    private static List<Move> indent(List<AgendaItem> roots, List<AgendaItem> all) {
        var moves = new ArrayList<Move>();
        for (var root : roots) {
            var siblings = Place.siblings(all, root);
            siblings.subList(0, siblings.indexOf(root)).reversed().stream()
                    .filter(sibling -> !roots.contains(sibling))
                    .findFirst()
                    .ifPresent(parent -> moves.add(new Move(root, new Place(parent.id(), null))));
        }
        return moves;
    }

    private static List<Move> outdent(List<AgendaItem> roots, List<AgendaItem> all) {
        var moves = new ArrayList<Move>();
        for (var root : roots) {
            Place.find(all, root.parentId())
                    .ifPresent(parent -> moves.add(new Move(
                            root, new Place(parent.parentId(), next(Place.siblings(all, parent), parent, List.of())))));
        }
        return moves;
    }

    /** The first one behind it that stays where it is. */
    private static @Nullable UUID next(List<AgendaItem> siblings, AgendaItem item, List<AgendaItem> moving) {
        return siblings.stream()
                .skip(siblings.indexOf(item) + 1L)
                .filter(sibling -> !moving.contains(sibling))
                .map(AgendaItem::id)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable UUID idAt(List<AgendaItem> siblings, int index) {
        return index < siblings.size() ? siblings.get(index).id() : null;
    }
}
