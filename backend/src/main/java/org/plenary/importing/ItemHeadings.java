package org.plenary.importing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.importing.AgendaProposal.Warning;

/**
 * Which line of the annotations is the heading of which item. Marks of headings cannot be trusted: a number or letter
 * with the item's title makes a heading in whatever type, and a letter with other words is a part of a sentence.
 */
final class ItemHeadings {

    private static final double ALIKE = 0.6;
    private static final double RELATED = 0.3;

    private final Map<String, String> titles;
    private final List<Warning> warnings;
    private String rest = "";

    ItemHeadings(Map<String, String> titles, List<Warning> warnings) {
        this.titles = titles;
        this.warnings = warnings;
    }

    /** The label of the item whose heading the line is, after that of the item before it; null if it is none. */
    @Nullable
    String find(Line line, @Nullable String before) {
        var marker = Marker.of(line.text());
        if (marker == null) {
            return line.apart() ? byTitle(line.text()) : null;
        }
        @Nullable String label = marker.label(before == null ? "" : before);
        @Nullable String title = label == null ? null : titles.get(label);
        if (title == null) {
            return null;
        }
        if (marker.rest().isEmpty()) {
            return marker.said() || line.apart() ? label : null;
        }
        boolean set = line.apart() || marker.said();
        double likeness = Titles.likeness(marker.rest(), title);
        boolean begins = Titles.key(title).startsWith(Titles.key(marker.rest()));
        return begins || likeness >= ALIKE || (set && likeness >= RELATED) ? label : null;
    }

    private @Nullable String byTitle(String text) {
        return titles.entrySet().stream()
                .filter(item -> Titles.same(item.getValue(), text))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** Whether the line is a heading with the number of an item that the agenda does not list. */
    boolean unknown(Line line, @Nullable String before) {
        var marker = Marker.of(line.text());
        return marker != null
                && marker.number() != null
                && (line.heading() || marker.said())
                && line.text().length() < 200
                && !titles.containsKey(String.valueOf(marker.label(before == null ? "" : before)));
    }

    /** Takes a heading for found: what is left of the title may follow on the next line, and a variant is reported. */
    void accept(String label, Line line) {
        var title = titles.getOrDefault(label, "");
        var marker = Marker.of(line.text());
        var printed = Titles.key(marker == null ? line.text() : marker.rest());
        var key = Titles.key(title);
        rest = key.startsWith(printed) ? key.substring(printed.length()).strip() : "";
        if (!printed.isEmpty() && rest.isEmpty() && !printed.equals(key)) {
            warnings.add(Warning.of(
                    line.number(),
                    "import.other-heading",
                    label,
                    title,
                    marker == null ? line.text() : Titles.clean(marker.rest())));
        }
    }

    /** Whether the line is the rest of a heading that was broken in two. */
    boolean takesRest(Line line) {
        var key = Titles.key(line.text());
        boolean taken = !rest.isEmpty() && !key.isEmpty() && rest.startsWith(key);
        rest = taken ? rest.substring(key.length()).strip() : "";
        return taken;
    }
}
