package org.plenary.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The lines of a document as far as they carry text. Read line by line, not by a Markdown parser: in damaged text the
 * levels of headings, the lists and the tables mean nothing, and a parser would turn markers such as "1." and "(a)" into
 * structure that is not there.
 */
record Lines(List<Line> all, Map<String, String> facts, boolean wrapped, int width) {

    private static final Pattern PAGE_FURNITURE = Pattern.compile(
            "(?:page )?\\d{1,3}(?:\\s?/\\s?\\d{1,3})?|-\\s?\\d{1,3}\\s?-|\\*\\d{5,}\\*|[A-Z]{1,3}\\.\\d\\d-\\d{3,6}\\S*(?: \\(E\\).*)?|[-_*=]{3,}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FACT = Pattern.compile("([A-Za-z][\\w-]*):\\s*(.*)");
    private static final Pattern FOOTNOTE = Pattern.compile("\\d{1,2}\\s{2,}\\p{Lu}.{40,}");

    static Lines of(String text) {
        var facts = new HashMap<String, String>();
        var kept = new ArrayList<Line>();
        var rows = text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace("\f", "\n\n")
                .lines()
                .toList();
        int row = frontMatter(rows, facts);
        boolean gap = true;
        boolean footnote = false;
        for (; row < rows.size(); row++) {
            footnote = !rows.get(row).isBlank()
                    && (footnote || FOOTNOTE.matcher(rows.get(row)).matches());
            for (var part : LostLineBreaks.restore(rows.get(row))) {
                var line = Line.of(row + 1, part, gap);
                if (line.text().isEmpty()
                        || footnote
                        || PAGE_FURNITURE.matcher(line.text()).matches()) {
                    gap = true;
                } else {
                    kept.add(line);
                    gap = false;
                }
            }
        }
        removeRunningHeads(kept);
        int width = kept.stream().mapToInt(line -> line.text().length()).max().orElse(0);
        boolean wrapped =
                width < 140 && kept.stream().filter(line -> !line.afterGap()).count() * 3 > kept.size();
        return new Lines(List.copyOf(kept), Map.copyOf(facts), wrapped, width);
    }

    /** The symbol of the document stands at the top of each page, at times shortened. */
    private static void removeRunningHeads(List<Line> lines) {
        var symbols = lines.stream()
                .limit(12)
                .flatMap(line -> Symbols.in(line.text()).stream())
                .map(Symbols.Printed::symbol)
                .toList();
        if (symbols.isEmpty()) {
            return;
        }
        var own = symbols.getFirst();
        boolean listed = false;
        for (int at = 1; at < lines.size(); at++) {
            var line = lines.get(at);
            boolean head = own.endsWith("/" + line.text()) || (own.equals(line.text()) && !listed && at > 12);
            listed = Documentation.isHeading(line) || Symbols.is(line.text());
            if (head) {
                lines.remove(at--);
                if (at + 1 < lines.size()) {
                    var next = lines.get(at + 1);
                    lines.set(at + 1, new Line(next.number(), next.raw(), next.text(), next.heading(), true));
                }
            }
        }
    }

    /** Facts that a collector put before the text, between lines of three hyphens; returns the first row after them. */
    private static int frontMatter(List<String> rows, Map<String, String> facts) {
        if (rows.isEmpty() || !rows.getFirst().strip().equals("---")) {
            return 0;
        }
        for (int row = 1; row < rows.size(); row++) {
            if (rows.get(row).strip().equals("---")) {
                return row + 1;
            }
            var fact = FACT.matcher(rows.get(row).strip());
            if (fact.matches()) {
                facts.put(fact.group(1), fact.group(2).strip());
            }
        }
        facts.clear();
        return 0;
    }

    /** Whether a line goes on with the paragraph that the line before it belongs to, as far as the layout tells. */
    boolean goesOn(Line before, Line line) {
        if (line.afterGap()) {
            return false;
        }
        return !wrapped || !before.text().endsWith(".") || before.text().length() >= width * 3 / 5;
    }
}
