package org.plenary.timetable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.agenda.Agenda;
import org.plenary.agenda.AgendaItem;
import org.plenary.agenda.AgendaItemKind;
import org.plenary.meeting.Sitting;

/** The organization of work of one edition: the sittings of its meeting, their slots, and the items that are in none. */
public record Timetable(Agenda agenda, List<Sitting> sittings, List<Slot> slots, List<AgendaItem> waiting) {

    static Timetable of(Agenda agenda, List<Sitting> sittings, List<Slot> slots, List<AgendaItem> items) {
        return new Timetable(agenda, sittings, slots, waiting(items, slots));
    }

    /** An item is taken up with those above it, and where one below it is. */
    private static List<AgendaItem> waiting(List<AgendaItem> items, List<Slot> slots) {
        Map<UUID, AgendaItem> byId = items.stream().collect(Collectors.toMap(AgendaItem::id, Function.identity()));
        Set<UUID> scheduled = slots.stream().map(Slot::itemId).collect(Collectors.toSet());
        Set<UUID> above = new HashSet<>();
        scheduled.forEach(id -> above.addAll(ancestors(id, byId)));
        return items.stream()
                .filter(item -> item.kind() != AgendaItemKind.HEADING)
                .filter(item -> !scheduled.contains(item.id()) && !above.contains(item.id()))
                .filter(item -> ancestors(item.id(), byId).stream().noneMatch(scheduled::contains))
                .toList();
    }

    private static List<UUID> ancestors(UUID id, Map<UUID, AgendaItem> byId) {
        var ancestors = new ArrayList<UUID>();
        for (var at = byId.get(id); at != null && at.parentId() != null; at = byId.get(at.parentId())) {
            ancestors.add(at.parentId());
        }
        return ancestors;
    }

    /** What is taken up in that sitting, in order. */
    public List<Slot> in(UUID sittingId) {
        return slots.stream().filter(slot -> slot.sittingId().equals(sittingId)).toList();
    }

    public Budget budget(Sitting sitting) {
        return Budget.of(sitting, in(sitting.id()));
    }
}
