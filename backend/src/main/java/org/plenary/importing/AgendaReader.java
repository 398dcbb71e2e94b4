package org.plenary.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.importing.AgendaProposal.BodyName;
import org.plenary.importing.AgendaProposal.DocumentFacts;
import org.plenary.importing.AgendaProposal.Entry;
import org.plenary.importing.AgendaProposal.Item;
import org.plenary.importing.AgendaProposal.MeetingFacts;
import org.plenary.importing.AgendaProposal.Paragraph;
import org.plenary.importing.AgendaProposal.Warning;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.Ordinals;

/** Reads a document into a proposal: the parts in the order of print, each by a class of its own. */
final class AgendaReader {

    private AgendaReader() {}

    /** The proposal; {@link InvalidInput} where the text holds no agenda. */
    static AgendaProposal read(SourceFile file) {
        var lines = Lines.of(file.text());
        var list = AgendaList.read(lines);
        if (list.titles().isEmpty()) {
            throw InvalidInput.of(
                    "file", "import.no-agenda", file.name(), lines.all().size());
        }
        var head = DocumentHead.read(lines, list.start());
        var annotations = Annotations.read(lines, list);
        var items = items(list, annotations);
        var meeting = new MeetingReader(head, items).facts();
        var timetable = Timetable.read(lines, annotations.end(), meeting, list.titles());
        var organs = new Organs(head.names(), file.text().replaceAll("\\s+", " "));
        var cited = new CitationReader(organs, new Gatherings(organs, meeting)).read(items);
        var symbol = head.symbol == null ? ownSymbol(items, meeting) : Optional.of(head.symbol);
        var proposal = new AgendaProposal(
                new DocumentFacts(symbol.orElse(null), head.title, head.date, head.distribution, head.originalLanguage),
                bodies(head.names(), symbol.or(() -> commonSymbol(items, meeting))),
                meeting,
                items,
                cited.citations(),
                timetable.slots(),
                List.of());
        var warnings = Stream.of(
                        list.warnings(),
                        annotations.warnings(),
                        cited.warnings(),
                        timetable.warnings(),
                        Checks.of(proposal, lines))
                .flatMap(List::stream)
                .sorted(java.util.Comparator.comparingInt(Warning::line))
                .distinct()
                .toList();
        return new AgendaProposal(
                proposal.document(), proposal.bodies(), meeting, items, cited.citations(), timetable.slots(), warnings);
    }

    private static List<Item> items(AgendaList list, Annotations annotations) {
        var items = new ArrayList<Item>();
        list.titles().forEach((label, title) -> {
            var parts = List.of(label.split(" ", -1));
            var kind = kind(title);
            var paragraphs = annotations.paragraphs().getOrDefault(label, List.of());
            items.add(new Item(
                    label,
                    parts.size() == 1 ? parts.getFirst() : null,
                    parts.size() == 1 ? null : parts.getLast(),
                    parts.size() == 1 ? null : String.join(" ", parts.subList(0, parts.size() - 1)),
                    title,
                    kind,
                    paragraphs,
                    entries(paragraphs, annotations.listed().getOrDefault(label, List.of()), kind),
                    further(paragraphs)));
        });
        return items;
    }

    /** Those listed, then those that the annotation alone names. */
    private static List<Entry> entries(List<Paragraph> paragraphs, List<Entry> listed, String kind) {
        var entries = new ArrayList<>(listed);
        var symbols = listed.stream().map(Entry::symbol).collect(Collectors.toCollection(HashSet::new));
        for (var paragraph : paragraphs) {
            for (var named : Documentation.named(paragraph.text(), kind, paragraph.line())) {
                if (named.symbol() == null ? listed.isEmpty() : symbols.add(named.symbol())) {
                    entries.add(named);
                }
            }
        }
        return entries;
    }

    private static String further(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .map(paragraph -> Documentation.further(paragraph.text()))
                .filter(said -> !said.equals("UNSTATED"))
                .findFirst()
                .orElse("UNSTATED");
    }

    private static String kind(String title) {
        var key = Titles.key(title);
        if (key.matches("(?:other|any other) (?:matters?|business|issues|questions)")) {
            return "OTHER_MATTERS";
        }
        if (key.matches(
                "(?:consideration and )?adoption of (?:the |its )?(?:draft )?(?:report|decisions and the report).*")) {
            return "ADOPTION_OF_REPORT";
        }
        boolean procedural = key.matches(
                "(?:opening|closing|closure|election|appointment|adoption of the agenda|organi[sz]ation|provisional agenda|procedural).*");
        return procedural ? "PROCEDURAL" : "SUBSTANTIVE";
    }

    /** Some agendas print their own symbol only where they list themselves: "Provisional agenda (…)". */
    private static Optional<String> ownSymbol(List<Item> items, MeetingFacts meeting) {
        var own = Pattern.compile(
                "(?:Annotated )?provisional agenda(?:,? (?:and annotations?|with annotations))?(?: (?:for|of) the ("
                        + Ordinals.PATTERN + ") .*)?",
                Pattern.CASE_INSENSITIVE);
        for (var item : items) {
            for (var entry : item.documentation()) {
                var match = own.matcher(entry.title() == null ? "" : entry.title());
                if (entry.symbol() != null
                        && match.matches()
                        && (match.group(1) == null
                                || Ordinals.of(match.group(1))
                                        .equals(java.util.OptionalInt.of(
                                                meeting.ordinal() == null ? -1 : meeting.ordinal())))) {
                    return Optional.of(entry.symbol());
                }
            }
        }
        return Optional.empty();
    }

    /** What most symbols of the listed documents share, those of the meeting's year before others. */
    private static Optional<String> commonSymbol(List<Item> items, MeetingFacts meeting) {
        var year = meeting.startsOn() == null ? "" : "/" + meeting.startsOn().getYear() + "/";
        Map<String, Long> counts = items.stream()
                .flatMap(item -> item.documentation().stream())
                .map(Entry::symbol)
                .filter(symbol -> symbol != null && symbol.contains(year))
                .collect(Collectors.groupingBy(
                        symbol -> Symbols.body(symbol).orElse(""), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .filter(count -> !count.getKey().isEmpty())
                .max(Map.Entry.comparingByValue())
                .map(count -> count.getKey() + "/0");
    }

    private static List<BodyName> bodies(List<String> names, Optional<String> symbol) {
        var own = symbol.flatMap(Symbols::body);
        var bodies = new ArrayList<BodyName>();
        for (int at = 0; at < names.size(); at++) {
            @Nullable String share = null;
            if (at == names.size() - 1) {
                share = own.orElse(null);
            } else if (at == names.size() - 2) {
                share = own.filter(last -> last.matches(".*/[A-Z]{1,4}\\.\\d+"))
                        .map(last -> last.substring(0, last.lastIndexOf('/')))
                        .orElse(null);
            }
            bodies.add(new BodyName(names.get(at), share));
        }
        return bodies;
    }
}
