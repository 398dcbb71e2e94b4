package org.plenary.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plenary.importing.AgendaProposal.Warning;

/**
 * The list of items: it starts where item 1 is followed by item 2, and ends with the annotations or where the numbers
 * start again. {@code start} and {@code end} are the lines of the list. A document that has annotated headings only is
 * read from these.
 */
record AgendaList(Map<String, String> titles, int start, int end, List<Warning> warnings) {

    private static final Pattern ANNOTATIONS = Pattern.compile(
            "(?:[IVX]+\\.?\\s+)?(?:Explanatory )?(?:Annotations?|Notes)\\b.{0,40}", Pattern.CASE_INSENSITIVE);
    private static final Pattern ANNEX = Pattern.compile("Annex(?:es)?(?: [IVX]+)?(?:\\b.{0,12}|[.:]\\s.{0,80})");

    static AgendaList read(Lines lines) {
        int start = start(lines.all());
        return start < 0 ? fromHeadings(lines.all()) : new Reading(lines, start).list();
    }

    static boolean startsAnnotations(Line line) {
        return ANNOTATIONS.matcher(line.text()).matches();
    }

    static boolean startsAnnex(Line line) {
        return ANNEX.matcher(line.text()).matches();
    }

    private static int start(List<Line> lines) {
        for (int at = 0; at < lines.size(); at++) {
            if (isTop(lines.get(at), 1)) {
                for (int next = at + 1;
                        next < Math.min(lines.size(), at + 40) && !startsAnnotations(lines.get(next));
                        next++) {
                    if (isTop(lines.get(next), 2)) {
                        return at;
                    }
                }
            }
        }
        return -1;
    }

    private static boolean isTop(Line line, int number) {
        var marker = Marker.of(line.text());
        return marker != null
                && marker.number() != null
                && marker.number() == number
                && marker.subs().isEmpty()
                && !marker.rest().isEmpty();
    }

    private static AgendaList fromHeadings(List<Line> lines) {
        var titles = new LinkedHashMap<String, String>();
        int first = 0;
        for (int at = 0; at < lines.size(); at++) {
            var marker = Marker.of(lines.get(at).text());
            if (marker != null
                    && (lines.get(at).heading() || marker.said())
                    && !marker.rest().isEmpty()) {
                var label = marker.label(
                        titles.isEmpty() ? "" : List.copyOf(titles.keySet()).getLast());
                if (label != null && !titles.containsKey(label)) {
                    first = titles.isEmpty() ? at : first;
                    titles.put(label, Titles.clean(marker.rest()));
                }
            }
        }
        return new AgendaList(titles, first, first, List.of());
    }

    /** The reading of one list, line by line. */
    private static final class Reading {

        private final Lines lines;
        private final int start;
        private final Map<String, String> titles = new LinkedHashMap<>();
        private final List<Warning> warnings = new ArrayList<>();
        private String last = "";
        private int lastTop;

        Reading(Lines lines, int start) {
            this.lines = lines;
            this.start = start;
        }

        AgendaList list() {
            int at = start;
            while (at < lines.all().size() && take(lines.all().get(at))) {
                at++;
            }
            titles.replaceAll((label, title) -> Titles.clean(title));
            return new AgendaList(titles, start, at, warnings);
        }

        private boolean take(Line line) {
            if (startsAnnotations(line) || startsAnnex(line) || (line.afterGap() && Timetable.isHeading(line))) {
                return false;
            }
            var marker = Marker.of(line.text());
            if (marker == null) {
                return proceed(line);
            }
            var number = marker.number();
            if (number != null && number <= lastTop && marker.subs().isEmpty()) {
                return repeated(number, line);
            }
            var label = marker.label(last);
            if (label == null || titles.containsKey(label)) {
                return !line.heading();
            }
            if (number != null) {
                if (number > lastTop + 1) {
                    warnings.add(Warning.of(line.number(), "import.item-out-of-sequence", number, lastTop));
                }
                lastTop = number;
            }
            titles.put(label, marker.rest());
            last = label;
            return true;
        }

        private boolean repeated(int number, Line line) {
            if (number == 1 || lines.all().indexOf(line) > start + 200) {
                return false;
            }
            warnings.add(Warning.of(line.number(), "import.item-left-out", number, lastTop, line.text()));
            return !line.heading();
        }

        private boolean proceed(Line line) {
            if (line.heading()) {
                return lastTop < 2 && continues(line);
            }
            if (continues(line)) {
                titles.merge(last, line.text(), (before, more) -> before + " " + more);
            }
            return true;
        }

        private boolean continues(Line line) {
            @Nullable String before = titles.get(last);
            if (before == null) {
                return false;
            }
            boolean open = !before.matches(".*[.;:]$");
            return open
                    && (!line.afterGap() || Character.isLowerCase(line.text().codePointAt(0)));
        }
    }
}
