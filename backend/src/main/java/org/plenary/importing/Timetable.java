package org.plenary.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plenary.importing.AgendaProposal.MeetingFacts;
import org.plenary.importing.AgendaProposal.Slot;
import org.plenary.importing.AgendaProposal.Warning;
import org.plenary.shared.Word;

/** The organization of work: rows of date, hours, item and title, in which an empty cell means the one above. */
record Timetable(List<Slot> slots, List<Warning> warnings) {

    private static final Pattern HEADING = Pattern.compile(
            "(?:Annex[.:]?\\s*)?(?:[IVX]+\\.\\s*)?(?:Proposed |Provisional |Tentative |Draft |Indicative )?(?:organi[sz]ation of (?:the )?work|timetable|time schedule|programme of work|schedule of (?:work|meetings)|work programme)\\b.{0,60}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CELLS = Pattern.compile("\\t|\\||</t[dh]>|\\s{3,}", Pattern.CASE_INSENSITIVE);
    private static final Pattern ROWS = Pattern.compile("</tr>|<br\\s*/?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern CONTINUED = Pattern.compile(
            "[(\\[]?\\s*\\b(?:continued|cont(?:\\u2019|')?d?\\.?)\\s*[)\\]]?", Pattern.CASE_INSENSITIVE);
    private static final String LABEL = "(?:\\d{1,2}(?!\\d|\\s*[ap]\\.?m))?\\s*(?:\\([a-z]{1,4}\\)\\s*)*";
    private static final Pattern LABELS = Pattern.compile(
            "(?:(?:Agenda )?items?\\s*)?(" + LABEL + "(?:\\s*(?:,|and|&|-|\\u2013|to)\\s*" + LABEL + ")*)\\.?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ONE_LABEL =
            Pattern.compile("(\\d{1,2})?\\s*((?:\\([a-z]{1,4}\\)\\s*)*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern LEADING = Pattern.compile(
            "(?:(?:Agenda )?items? )?(\\d{1,2}\\s*(?:\\([a-z]{1,4}\\)\\s*)*)\\.?\\s+(\\p{Lu}.*)",
            Pattern.CASE_INSENSITIVE);

    static boolean isHeading(Line line) {
        return HEADING.matcher(line.text()).matches()
                && line.text().length() < 100
                && !line.text().endsWith(".");
    }

    static Timetable read(Lines lines, int from, MeetingFacts meeting, Map<String, String> titles) {
        int at = from;
        while (at < lines.all().size() && !isHeading(lines.all().get(at))) {
            at++;
        }
        // Some annexes are nothing but the table.
        at = at == lines.all().size() ? from : at;
        return new Reading(meeting, titles)
                .timetable(lines.all().subList(at, lines.all().size()));
    }

    /** One pass over the rows, with what an empty cell inherits. */
    private static final class Reading {

        private final MeetingFacts meeting;
        private final Map<String, String> titles;
        private final List<Slot> slots = new ArrayList<>();
        private final List<Warning> warnings = new ArrayList<>();
        private @Nullable LocalDate date;
        private @Nullable PrintedTime time;
        private String label = "";

        Reading(MeetingFacts meeting, Map<String, String> titles) {
            this.meeting = meeting;
            this.titles = titles;
        }

        Timetable timetable(List<Line> rows) {
            for (var line : rows) {
                for (var row : ROWS.splitAsStream(line.raw()).toList()) {
                    take(row, line.number());
                }
            }
            return new Timetable(slots, slots.isEmpty() ? List.of() : warnings);
        }

        private void take(String row, int line) {
            var cells = new ArrayList<String>();
            CELLS.splitAsStream(row)
                    .map(Line::plain)
                    .map(cell -> cell.replaceFirst("^#+ ", ""))
                    .filter(cell -> !cell.isEmpty())
                    .forEach(cells::add);
            boolean continued =
                    cells.stream().anyMatch(cell -> CONTINUED.matcher(cell).find());
            var words = new ArrayList<String>();
            for (var cell : cells) {
                var rest = CONTINUED
                        .matcher(withoutTime(withoutDate(cell, line)))
                        .replaceAll("")
                        .strip();
                if (!rest.isEmpty() && !rest.matches("[-:\\s,.]+")) {
                    words.add(rest);
                }
            }
            if (date != null && time != null && !words.isEmpty()) {
                items(words, line).forEach(found -> add(found, continued, line));
            }
        }

        private String withoutDate(String cell, int line) {
            var near = meeting.startsOn();
            var found = PrintedDate.in(cell, near);
            if (found.isEmpty() || !found.getFirst().single()) {
                return cell;
            }
            var day = found.getFirst();
            date = day.first();
            time = null;
            label = "";
            if (!day.weekdayFits()) {
                warnings.add(Warning.of(
                        line,
                        "import.other-weekday",
                        day.first(),
                        new Word.Weekday(day.first().getDayOfWeek()),
                        cell.substring(day.start(), day.end())));
            }
            if (near != null
                    && (day.first().isBefore(near)
                            || (meeting.endsOn() != null && day.first().isAfter(meeting.endsOn())))) {
                warnings.add(Warning.of(line, "import.day-outside-the-meeting", day.first(), near, meeting.endsOn()));
            }
            return cell.substring(0, day.start()) + cell.substring(day.end());
        }

        private String withoutTime(String cell) {
            var found = PrintedTime.in(cell);
            if (found.isEmpty()) {
                return cell;
            }
            time = found.get();
            return cell.substring(0, time.start()) + cell.substring(time.end());
        }

        private List<String> items(List<String> words, int line) {
            for (var cell : words) {
                if (LABELS.matcher(cell).matches()) {
                    return known(labels(cell), cell, line);
                }
            }
            for (var cell : words) {
                var leading = LEADING.matcher(cell);
                if (leading.matches()) {
                    return known(labels(leading.group(1)), cell, line);
                }
            }
            var byTitle = titles.entrySet().stream()
                    .filter(item -> words.stream().anyMatch(cell -> Titles.same(cell, item.getValue())))
                    .map(Map.Entry::getKey)
                    .limit(1)
                    .toList();
            if (byTitle.isEmpty()
                    && words.stream().anyMatch(cell -> cell.length() > 3)
                    && slots.size() + warnings.size() > 0) {
                warnings.add(Warning.of(line, "import.line-of-no-item", String.join(" ", words)));
            }
            return byTitle;
        }

        private List<String> labels(String cell) {
            var found = new ArrayList<String>();
            var match = LABELS.matcher(cell.strip());
            var printed = match.matches() ? match.group(1) : cell;
            var one = ONE_LABEL.matcher(printed);
            while (one.find()) {
                if (one.group().isBlank()) {
                    continue;
                }
                var number = one.group(1);
                var marker = Marker.of((number == null ? "" : number)
                        + one.group(2)
                        + (one.group(2).isBlank() ? "." : ""));
                var next = marker == null ? null : marker.label(label);
                if (next != null) {
                    if (!found.isEmpty() && printed.substring(0, one.start()).matches(".*(?:-|\\u2013|\\bto)\\s*")) {
                        found.addAll(between(found.getLast(), next));
                    }
                    found.add(next);
                    label = next;
                }
            }
            return found;
        }

        private List<String> between(String first, String last) {
            var all = List.copyOf(titles.keySet());
            int from = all.indexOf(first);
            int to = all.indexOf(last);
            boolean top = !first.contains(" ") && !last.contains(" ");
            return from < 0 || to <= from + 1
                    ? List.of()
                    : all.subList(from + 1, to).stream()
                            .filter(item -> !top || !item.contains(" "))
                            .toList();
        }

        private List<String> known(List<String> labels, String cell, int line) {
            labels.stream()
                    .filter(found -> !titles.containsKey(found))
                    .forEach(unknown -> warnings.add(Warning.of(line, "import.slot-of-no-item", unknown, cell)));
            return labels.stream().filter(titles::containsKey).toList();
        }

        private void add(String item, boolean continued, int line) {
            var day = date;
            var hours = time;
            if (day == null || hours == null) {
                return;
            }
            boolean twice = slots.stream()
                    .anyMatch(slot -> slot.item().equals(item)
                            && slot.date().equals(day)
                            && slot.start().equals(hours.from()));
            if (!twice) {
                boolean earlier = slots.stream().anyMatch(slot -> slot.item().equals(item));
                if (continued != earlier) {
                    warnings.add(Warning.of(
                            line, continued ? "import.item-not-begun-before" : "import.item-begun-before", item));
                }
                slots.add(new Slot(day, hours.from(), hours.to(), item, continued, line));
            }
        }
    }
}
