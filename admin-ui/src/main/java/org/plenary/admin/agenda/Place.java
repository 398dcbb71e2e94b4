package org.plenary.admin.agenda;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.AgendaItem;

/** Where an item goes: below that parent (null: at the top), before that sibling (null: at the end). */
record Place(@Nullable UUID parentId, @Nullable UUID beforeId) {

    /** Where the action puts the item; empty where there is no such place, as above the first of its siblings. */
    static Optional<Place> of(TreeAction action, AgendaItem item, List<AgendaItem> all) {
        var siblings = siblings(all, item.parentId());
        int index = siblings.indexOf(item);
        return switch (action.kind()) {
            case UP ->
                index < 1
                        ? Optional.empty()
                        : Optional.of(new Place(
                                item.parentId(), siblings.get(index - 1).id()));
            case DOWN ->
                index == siblings.size() - 1
                        ? Optional.empty()
                        : Optional.of(new Place(item.parentId(), idAt(siblings, index + 2)));
            case INDENT ->
                index < 1
                        ? Optional.empty()
                        : Optional.of(new Place(siblings.get(index - 1).id(), null));
            case OUTDENT -> find(all, item.parentId()).map(parent -> after(parent, all));
            case BEFORE -> find(all, action.target()).map(target -> new Place(target.parentId(), target.id()));
            case AFTER -> find(all, action.target()).map(target -> after(target, all));
            case ONTO -> find(all, action.target()).map(target -> new Place(target.id(), null));
            default -> Optional.empty();
        };
    }

    /** Behind that item, on its level. */
    static Place after(AgendaItem item, List<AgendaItem> all) {
        var siblings = siblings(all, item.parentId());
        return new Place(item.parentId(), idAt(siblings, siblings.indexOf(item) + 1));
    }

    static Optional<AgendaItem> find(List<AgendaItem> all, @Nullable UUID id) {
        return all.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    private static List<AgendaItem> siblings(List<AgendaItem> all, @Nullable UUID parentId) {
        return all.stream()
                .filter(item -> Objects.equals(item.parentId(), parentId))
                .toList();
    }

    private static @Nullable UUID idAt(List<AgendaItem> siblings, int index) {
        return index < siblings.size() ? siblings.get(index).id() : null;
    }
}
