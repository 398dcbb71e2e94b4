package org.plenary.admin.agenda;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.AgendaItem;

/** Where an item goes: below that parent (null: at the top), before that sibling (null: at the end). */
record Place(@Nullable UUID parentId, @Nullable UUID beforeId) {

    /** Behind that item, on its level. */
    static Place after(AgendaItem item, List<AgendaItem> all) {
        var siblings = siblings(all, item);
        int next = siblings.indexOf(item) + 1;
        return new Place(
                item.parentId(), next < siblings.size() ? siblings.get(next).id() : null);
    }

    static Optional<AgendaItem> find(List<AgendaItem> all, @Nullable UUID id) {
        return all.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    static boolean isBelow(AgendaItem item, UUID above, List<AgendaItem> all) {
        for (var at = item.parentId(); at != null; ) {
            if (at.equals(above)) {
                return true;
            }
            at = find(all, at).map(AgendaItem::parentId).orElse(null);
        }
        return false;
    }

    /** The item and those beside it, in order. */
    static List<AgendaItem> siblings(List<AgendaItem> all, AgendaItem item) {
        return all.stream()
                .filter(other -> Objects.equals(other.parentId(), item.parentId()))
                .toList();
    }
}
