package org.plenary.agenda;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.InvalidInput;

/** The items of one parent in their order, and where another would go among them; places count from 0. */
record Siblings(List<AgendaItem> items) {

    Siblings without(UUID id) {
        var others = new ArrayList<>(items);
        others.removeIf(item -> item.id().equals(id));
        return new Siblings(others);
    }

    /** Before that item, or at the end for null. */
    int place(@Nullable UUID beforeId) {
        if (beforeId == null) {
            return items.size();
        }
        for (int place = 0; place < items.size(); place++) {
            if (items.get(place).id().equals(beforeId)) {
                return place;
            }
        }
        throw InvalidInput.of("before", "item.not-below-parent", beforeId);
    }

    boolean endAt(int place) {
        return place == items.size();
    }

    /** The position, as it is kept, of what goes to that place. */
    int position(int place) {
        return place < items.size()
                ? items.get(place).position()
                : items.isEmpty() ? 1 : items.getLast().position() + 1;
    }

    /** Those that move on for what goes to that place. */
    List<UUID> from(int place) {
        return items.stream().skip(place).map(AgendaItem::id).toList();
    }

    /** The input with the next number of that level, which counts from 1, where it names none and is no heading. */
    AgendaItemInput numbered(AgendaItemInput input, IntSupplier levels) {
        if (input.number() != null || input.marker() != null || input.kind() == AgendaItemKind.HEADING) {
            return input;
        }
        var level = levels.getAsInt();
        var taken = new HashSet<@Nullable String>();
        items.forEach(item -> taken.addAll(Arrays.asList(item.number(), item.marker())));
        int ordinal = 1
                + (int) items.stream()
                        .filter(item -> item.kind() != AgendaItemKind.HEADING)
                        .count();
        // Where a number was left out, the count falls short of the last one.
        while (taken.contains(printed(level, ordinal))) {
            ordinal++;
        }
        return new AgendaItemInput(
                level == 1 ? printed(level, ordinal) : null,
                level == 1 ? null : printed(level, ordinal),
                input.title(),
                input.kind(),
                input.furtherDocumentation());
    }

    private static String printed(int level, int ordinal) {
        return level == 1 ? String.valueOf(ordinal) : Numbering.marker(level, ordinal);
    }
}
