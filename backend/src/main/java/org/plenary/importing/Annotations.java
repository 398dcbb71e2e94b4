package org.plenary.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plenary.importing.AgendaProposal.Entry;
import org.plenary.importing.AgendaProposal.Paragraph;
import org.plenary.importing.AgendaProposal.Warning;

/**
 * The annotations: under which item each paragraph stands, whole again where a page break cut it, and the lists of
 * documentation. {@code end} is the line where the annexes begin.
 */
record Annotations(
        Map<String, List<Paragraph>> paragraphs, Map<String, List<Entry>> listed, int end, List<Warning> warnings) {

    /** More than that is no paragraph but text whose structure is lost. */
    private static final int LONGEST = 20_000;

    private static final Pattern FINISHED =
            Pattern.compile(".*[.!?:;)\\]\"\\u201d\\u2019](?:\\d{1,3})?\\*?$", Pattern.DOTALL);
    private static final Pattern VERB =
            Pattern.compile("\\b(?:will|would|shall|has|have|had|is|are|was|were|may|decided|requested)\\b");
    private static final Pattern ORGANIZATION = Pattern.compile(
            "\\b(?:organi[sz]ation of work|timetable|will be opened|resources available|interpretation|elect(?:ed|ion)? (?:of )?(?:its |a |the )?(?:new )?(?:officers?|Chair))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SCOPE = Pattern.compile(
            "\\b(?:may (?:therefore |also )?wish to|is (?:expected|invited) to|are invited to)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PAPERS = Pattern.compile(
            "\\b(?:have|has) before (?:it|them)\\b|\\bno (?:other |further )?documentation\\b",
            Pattern.CASE_INSENSITIVE);

    static Annotations read(Lines lines, AgendaList list) {
        return new Reading(lines, list).annotations();
    }

    static String section(String text) {
        if (ORGANIZATION.matcher(text).find()) {
            return "ORGANIZATION";
        }
        if (PAPERS.matcher(text).find()) {
            return "DOCUMENTATION";
        }
        return SCOPE.matcher(text).find() ? "SCOPE" : "BACKGROUND";
    }

    /** One pass over the lines after the list of items. */
    private static final class Reading {

        private record Piece(StringBuilder text, int line) {}

        private final Lines lines;
        private final AgendaList list;
        private final ItemHeadings headings;
        private final Map<String, List<Piece>> prose = new LinkedHashMap<>();
        private final Map<String, List<Piece>> papers = new LinkedHashMap<>();
        private final List<Warning> warnings = new ArrayList<>();
        private @Nullable String item;
        private @Nullable Line previous;
        private boolean inList;
        private boolean open;
        private boolean orphaned;

        Reading(Lines lines, AgendaList list) {
            this.lines = lines;
            this.list = list;
            this.headings = new ItemHeadings(list.titles(), warnings);
        }

        Annotations annotations() {
            int at = list.end();
            while (at < lines.all().size() && !ends(lines.all().get(at))) {
                take(lines.all().get(at));
                at++;
            }
            var paragraphs = new LinkedHashMap<String, List<Paragraph>>();
            prose.forEach((label, pieces) -> paragraphs.put(
                    label,
                    pieces.stream()
                            .map(piece -> new Paragraph(
                                    piece.text().toString(),
                                    section(piece.text().toString()),
                                    piece.line()))
                            .toList()));
            var entries = new LinkedHashMap<String, List<Entry>>();
            papers.forEach((label, pieces) -> entries.put(
                    label,
                    pieces.stream()
                            .flatMap(piece -> Documentation.listed(piece.text().toString(), piece.line()).stream())
                            .toList()));
            return new Annotations(paragraphs, entries, at, warnings);
        }

        private boolean ends(Line line) {
            return AgendaList.startsAnnex(line) || (Timetable.isHeading(line) && headings.find(line, item) == null);
        }

        private void take(Line line) {
            if (AgendaList.startsAnnotations(line) || headings.takesRest(line)) {
                return;
            }
            if (Documentation.isHeading(line)) {
                inList = item != null;
                open = false;
                return;
            }
            @Nullable String found = headings.find(line, item);
            if (found != null) {
                headings.accept(found, line);
                item = found;
                inList = false;
                open = false;
                orphaned = false;
            } else if (headings.unknown(line, item)) {
                warnings.add(Warning.of(line.number(), "import.annotation-of-no-item", line.text()));
                item = null;
                orphaned = true;
            } else if (item != null) {
                addTo(item, line);
            } else if (!orphaned
                    && list.end() > list.start()
                    && !line.apart()
                    && line.text().length() > 60) {
                warnings.add(Warning.of(line.number(), "import.text-before-the-items", begin(line.text())));
            }
        }

        private void addTo(String label, Line line) {
            var text = line.text();
            if (inList && isProse(text)) {
                inList = false;
                open = false;
            }
            if (inList && !"UNSTATED".equals(Documentation.further(text))) {
                prose.computeIfAbsent(label, any -> new ArrayList<>())
                        .add(new Piece(new StringBuilder(text), line.number()));
                return;
            }
            var pieces = (inList ? papers : prose).computeIfAbsent(label, any -> new ArrayList<>());
            if (open
                    && !pieces.isEmpty()
                    && (inList ? completes(pieces.getLast(), line) : proceeds(pieces.getLast(), line))) {
                pieces.getLast().text().append(' ').append(text);
            } else if (inList || !isLoneHeading(line)) {
                pieces.add(new Piece(new StringBuilder(text), line.number()));
            }
            open = true;
            previous = line;
        }

        private boolean isProse(String text) {
            return text.length() > 100
                    && text.endsWith(".")
                    && VERB.matcher(text).find()
                    && Symbols.in(text).isEmpty();
        }

        /** A heading of its own inside an annotation carries no text. */
        private boolean isLoneHeading(Line line) {
            return line.heading()
                    && line.text().length() < 80
                    && !FINISHED.matcher(line.text()).matches();
        }

        private boolean proceeds(Piece before, Line line) {
            var last = previous;
            if (last == null || before.text().length() > LONGEST) {
                return false;
            }
            return lines.goesOn(last, line)
                    || !FINISHED.matcher(last.text()).matches()
                    || Character.isLowerCase(line.text().codePointAt(0));
        }

        private boolean completes(Piece before, Line line) {
            var text = before.text().toString();
            if (text.length() > LONGEST) {
                return false;
            }
            boolean whole = text.startsWith("http")
                    || Symbols.is(text)
                    || (text.endsWith(")") && !Symbols.in(text).isEmpty());
            if (whole || (Symbols.is(line.text()) && !line.text().startsWith("(") && Symbols.is(text))) {
                return false;
            }
            return (!line.afterGap() && !startsEntry(line))
                    || text.lastIndexOf('(') > text.lastIndexOf(')')
                    || Character.isLowerCase(line.text().codePointAt(0))
                    || line.text().startsWith("(");
        }

        private boolean startsEntry(Line line) {
            return line.text().startsWith("http") || line.raw().strip().matches("[-*\\u2022] .*");
        }

        private static String begin(String text) {
            return text.length() <= 60 ? text : text.substring(0, 60) + "\u2026";
        }
    }
}
