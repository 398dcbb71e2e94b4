package org.plenary.agenda;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How items are numbered level by level: 1, (a), (i), as the documents of conferences print them. */
final class Numbering {

    private static final int LETTERS = 26;
    private static final List<String> ROMAN_ONES = List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix");
    private static final List<String> ROMAN_TENS = List.of("", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc");
    private static final List<String> ROMAN_HUNDREDS =
            List.of("", "c", "cc", "ccc", "cd", "d", "dc", "dcc", "dccc", "cm");

    /** What is known of an item when those below it are numbered. */
    private static final class Parent {

        private final int level;
        private final String label;
        private int numbered;

        Parent(int level, String label) {
            this.level = level;
            this.label = label;
        }
    }

    private Numbering() {}

    /** What renumbering would change, item by item in the order of print; headings bear no number. */
    static List<Renumbering> of(List<AgendaItem> inOrderOfPrint) {
        var changes = new ArrayList<Renumbering>();
        var parents = new HashMap<@Nullable UUID, Parent>();
        parents.put(null, new Parent(0, ""));
        for (var item : inOrderOfPrint) {
            var parent = Objects.requireNonNull(parents.get(item.parentId()));
            int level = parent.level + 1;
            boolean heading = item.kind() == AgendaItemKind.HEADING;
            parent.numbered += heading ? 0 : 1;
            var own = heading ? "" : printed(level, parent.numbered);
            var number = heading || level > 1 ? null : own;
            var marker = heading || level == 1 ? null : own;
            var label = marker == null || parent.label.isEmpty() ? own : parent.label + " " + own;
            if (!Objects.equals(number, item.number()) || !Objects.equals(marker, item.marker())) {
                changes.add(new Renumbering(item, number, marker, label));
            }
            parents.put(item.id(), new Parent(level, label));
        }
        return changes;
    }

    /** The input with the next number of that level, which counts from 1, where it names none and is no heading. */
    static AgendaItemInput next(List<AgendaItem> siblings, int level, AgendaItemInput input) {
        if (input.number() != null || input.marker() != null || input.kind() == AgendaItemKind.HEADING) {
            return input;
        }
        var taken = new HashSet<@Nullable String>();
        siblings.forEach(item -> taken.addAll(Arrays.asList(item.number(), item.marker())));
        int ordinal = 1
                + (int) siblings.stream()
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
        return level == 1 ? String.valueOf(ordinal) : marker(level, ordinal);
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
        return "m".repeat(ordinal / 1000)
                + ROMAN_HUNDREDS.get(ordinal / 100 % 10)
                + ROMAN_TENS.get(ordinal / 10 % 10)
                + ROMAN_ONES.get(ordinal % 10);
    }
}
