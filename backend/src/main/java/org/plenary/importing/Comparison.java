package org.plenary.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.AgendaItem;
import org.plenary.agenda.AgendaItemService;
import org.plenary.agenda.AnnotationService;
import org.plenary.agenda.DocumentationEntry;
import org.plenary.agenda.DocumentationService;
import org.plenary.importing.AgendaPreview.Difference;
import org.plenary.importing.AgendaPreview.Difference.Kind;
import org.plenary.importing.AgendaProposal.Item;
import org.plenary.importing.AgendaProposal.Paragraph;
import org.plenary.shared.Language;
import org.plenary.shared.Wording;
import org.plenary.timetable.TimetableService;
import org.springframework.stereotype.Component;

/** What a proposal would change in an edition, item by item, by label. */
@Component
class Comparison {

    private final AgendaItemService items;
    private final AnnotationService annotations;
    private final DocumentationService documentation;
    private final TimetableService timetable;

    Comparison(
            AgendaItemService items,
            AnnotationService annotations,
            DocumentationService documentation,
            TimetableService timetable) {
        this.items = items;
        this.annotations = annotations;
        this.documentation = documentation;
        this.timetable = timetable;
    }

    List<Difference> of(UUID agendaId, AgendaProposal proposal) {
        var differences = new ArrayList<Difference>();
        Map<String, AgendaItem> there = items.findAll(agendaId).stream()
                .collect(Collectors.toMap(AgendaItem::label, Function.identity(), (first, second) -> first));
        for (var item : proposal.items()) {
            var before = there.remove(item.label());
            if (before == null) {
                differences.add(new Difference(Kind.ADDED, item(item.label()), null, item.title()));
            } else {
                item(differences, before, item);
            }
        }
        there.values()
                .forEach(item -> differences.add(new Difference(
                        Kind.REMOVED, item(item.label()), item.title().best(Language.EN), null)));
        slots(differences, agendaId, proposal);
        return differences;
    }

    private void item(List<Difference> differences, AgendaItem before, Item item) {
        var label = item.label();
        compare(differences, item(label), before.title().best(Language.EN), item.title());
        compare(
                differences,
                Wording.of("import.item-documentation", label),
                before.furtherDocumentation().name(),
                item.furtherDocumentation());
        texts(
                differences,
                at -> Wording.of("import.item-paragraph", label, at),
                annotations.findAll(before.agendaId(), before.id()).stream()
                        .map(paragraph -> paragraph.text().best(Language.EN))
                        .toList(),
                item.annotation().stream().map(Paragraph::text).toList());
        texts(
                differences,
                at -> Wording.of("import.item-document", label, at),
                documentation.findAll(before.agendaId(), before.id()).stream()
                        .map(Comparison::name)
                        .toList(),
                item.documentation().stream()
                        .map(entry -> name(entry.title(), entry.symbol()))
                        .toList());
    }

    private static Wording item(String label) {
        return Wording.of("import.item", label);
    }

    private static String name(DocumentationEntry entry) {
        var title = entry.title() == null ? entry.documentTitle() : entry.title();
        return name(title == null ? null : title.best(Language.EN), entry.documentSymbol());
    }

    private static String name(@Nullable String title, @Nullable String symbol) {
        return symbol == null ? String.valueOf(title) : title == null ? symbol : "%s (%s)".formatted(title, symbol);
    }

    private static void texts(
            List<Difference> differences, IntFunction<Wording> part, List<String> before, List<String> after) {
        for (int at = 0; at < Math.max(before.size(), after.size()); at++) {
            compare(
                    differences,
                    part.apply(at + 1),
                    at < before.size() ? before.get(at) : null,
                    at < after.size() ? after.get(at) : null);
        }
    }

    private void slots(List<Difference> differences, UUID agendaId, AgendaProposal proposal) {
        var before = timetable.findSlots(agendaId).stream()
                .map(org.plenary.timetable.Slot::itemLabel)
                .collect(Collectors.joining(", "));
        var after = proposal.slots().stream().map(AgendaProposal.Slot::item).collect(Collectors.joining(", "));
        if (!after.isEmpty()) {
            compare(differences, Wording.of("import.timetable"), before.isEmpty() ? null : before, after);
        }
    }

    private static void compare(
            List<Difference> differences, Wording part, @Nullable String before, @Nullable String after) {
        if (before == null && after != null) {
            differences.add(new Difference(Kind.ADDED, part, null, after));
        } else if (before != null && after == null) {
            differences.add(new Difference(Kind.REMOVED, part, before, null));
        } else if (before != null && !before.equals(after)) {
            differences.add(new Difference(Kind.CHANGED, part, before, after));
        }
    }
}
