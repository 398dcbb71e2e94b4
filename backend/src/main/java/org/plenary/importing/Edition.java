package org.plenary.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.AgendaItem;
import org.plenary.agenda.AgendaItemInput;
import org.plenary.agenda.AgendaItemKind;
import org.plenary.agenda.AgendaItemService;
import org.plenary.agenda.AnnotationInput;
import org.plenary.agenda.AnnotationParagraph;
import org.plenary.agenda.AnnotationSection;
import org.plenary.agenda.AnnotationService;
import org.plenary.agenda.FurtherDocumentation;
import org.plenary.agenda.PlacedItem;
import org.plenary.importing.AgendaProposal.Item;
import org.plenary.importing.AgendaProposal.Paragraph;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.springframework.stereotype.Component;

/** Writes the items and annotations of a proposal into an open edition, matched by label and place so that ids last. */
@Component
class Edition {

    private final AgendaItemService items;
    private final AnnotationService annotations;

    Edition(AgendaItemService items, AnnotationService annotations) {
        this.items = items;
        this.annotations = annotations;
    }

    /** The ids of the items by label, after the edition has become what the proposal says. */
    Map<String, UUID> write(UUID agendaId, List<Item> proposed) {
        var there = items.findAll(agendaId).stream()
                .collect(Collectors.toMap(AgendaItem::label, Function.identity(), (first, second) -> first));
        var places = new HashMap<String, Integer>();
        var placed = new ArrayList<PlacedItem>();
        for (var item : proposed) {
            @Nullable AgendaItem before = there.get(item.label());
            placed.add(new PlacedItem(
                    before == null ? null : before.id(),
                    item.parent() == null ? null : places.get(item.parent()),
                    input(item, before)));
            places.put(item.label(), places.size());
        }
        var written = items.write(agendaId, placed).iterator();
        var ids = new LinkedHashMap<String, UUID>();
        proposed.forEach(item -> ids.put(item.label(), written.next()));
        return ids;
    }

    /** Of an item that is there, the kind stays as a person may have set it, and so do the other languages. */
    private static AgendaItemInput input(Item item, @Nullable AgendaItem before) {
        return new AgendaItemInput(
                item.number(),
                item.marker(),
                before == null
                        ? LocalizedText.english(item.title())
                        : before.title().with(Language.EN, item.title()),
                before == null ? AgendaItemKind.valueOf(item.kind()) : before.kind(),
                FurtherDocumentation.valueOf(item.furtherDocumentation()));
    }

    /**
     * The ids of the paragraphs in the order of print. A paragraph that says the same keeps its id and its translations,
     * wherever it stands now; of the others, one takes the place of another in the order in which they stand.
     */
    List<UUID> annotate(UUID agendaId, UUID itemId, List<Paragraph> proposed) {
        var there = new ArrayList<>(annotations.findAll(agendaId, itemId));
        var matched = new ArrayList<Optional<AnnotationParagraph>>();
        for (var paragraph : proposed) {
            var same = there.stream()
                    .filter(each -> each.text().in(Language.EN).equals(Optional.of(paragraph.text())))
                    .findFirst();
            same.ifPresent(there::remove);
            matched.add(same);
        }
        var ids = new ArrayList<UUID>();
        for (int place = 0; place < proposed.size(); place++) {
            var paragraph = proposed.get(place);
            ids.add(matched.get(place)
                    .map(AnnotationParagraph::id)
                    .orElseGet(() -> there.isEmpty()
                            ? add(agendaId, itemId, paragraph)
                            : replace(there.removeFirst(), paragraph)));
        }
        there.forEach(surplus -> annotations.delete(agendaId, surplus.id(), surplus.version()));
        annotations.arrange(agendaId, itemId, ids);
        return ids;
    }

    private UUID add(UUID agendaId, UUID itemId, Paragraph paragraph) {
        return annotations
                .add(
                        agendaId,
                        itemId,
                        new AnnotationInput(
                                AnnotationSection.valueOf(paragraph.section()),
                                LocalizedText.english(paragraph.text())))
                .id();
    }

    private UUID replace(AnnotationParagraph before, Paragraph paragraph) {
        // What was said in other languages translates the words that are replaced.
        annotations.update(
                before.agendaId(),
                before.id(),
                before.version(),
                new AnnotationInput(before.section(), LocalizedText.english(paragraph.text())));
        return before.id();
    }
}
