package org.plenary.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How items are numbered level by level: 1, (a), (i), as the documents of conferences print them. */
final class Numbering {

    private static final int LETTERS = 26;
    private static final List<String> ROMAN_ONES = List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix");
    private static final List<String> ROMAN_TENS = List.of("", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc");

    private Numbering() {}

    /** What renumbering would change, item by item in the order of print; headings bear no number. */
    static List<Renumbering> of(List<AgendaItem> inOrderOfPrint) {
        var changes = new ArrayList<Renumbering>();
        number(inOrderOfPrint, null, 1, "", changes);
        return changes;
    }

    private static void number(
            List<AgendaItem> items, @Nullable UUID parentId, int level, String above, List<Renumbering> changes) {
        int ordinal = 0;
        for (var item : items) {
            if (!Objects.equals(item.parentId(), parentId)) {
                continue;
            }
            boolean heading = item.kind() == AgendaItemKind.HEADING;
            ordinal += heading ? 0 : 1;
            var number = heading || level > 1 ? null : String.valueOf(ordinal);
            var marker = heading || level == 1 ? null : marker(level, ordinal);
            var label = heading ? "" : number != null ? number : above.isEmpty() ? marker : above + " " + marker;
            if (!Objects.equals(number, item.number()) || !Objects.equals(marker, item.marker())) {
                changes.add(new Renumbering(item, number, marker, Objects.requireNonNull(label)));
            }
            number(items, item.id(), level + 1, Objects.requireNonNull(label), changes);
        }
    }

    /** The marker of that level, from 2: (a) to (z), (aa) …; then (i), (ii) …; from level 4 on (1), (2) …. */
    static String marker(int level, int ordinal) {
        return switch (level) {
            case 2 -> "(" + letters(ordinal) + ")";
            case 3 -> "(" + roman(ordinal) + ")";
            default -> "(" + ordinal + ")";
        };
    }

    private static String letters(int ordinal) {
        int index = ordinal - 1;
        return String.valueOf((char) ('a' + index % LETTERS)).repeat(index / LETTERS + 1);
    }

    private static String roman(int ordinal) {
        return ROMAN_TENS.get(ordinal / 10 % 10) + ROMAN_ONES.get(ordinal % 10);
    }
}
