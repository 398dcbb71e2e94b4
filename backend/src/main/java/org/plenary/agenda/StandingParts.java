package org.plenary.agenda;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.LocalizedText;
import org.springframework.stereotype.Component;

/**
 * What of an agenda stands for the next meeting, too: all items, as those that nobody wants any more are sooner deleted than
 * typed. Of annotations only what is said at every meeting: under items of procedure, and without any figure, which would
 * be a date, a symbol or a number of the old meeting. Of documentation what the body had before it or adopted, as expected.
 */
@Component
class StandingParts {

    private static final Pattern FIGURE = Pattern.compile("\\d");

    private final AgendaItemService items;
    private final AnnotationService annotations;
    private final DocumentationService documentation;

    StandingParts(AgendaItemService items, AnnotationService annotations, DocumentationService documentation) {
        this.items = items;
        this.annotations = annotations;
        this.documentation = documentation;
    }

    List<ItemTreeInput> of(UUID agendaId) {
        return below(null, items.findAll(agendaId), annotations.findAll(agendaId), documentation.findAll(agendaId));
    }

    private static List<ItemTreeInput> below(
            @Nullable UUID parentId,
            List<AgendaItem> all,
            List<AnnotationParagraph> paragraphs,
            List<DocumentationEntry> entries) {
        return all.stream()
                .filter(item -> Objects.equals(item.parentId(), parentId))
                .map(item -> new ItemTreeInput(
                        new AgendaItemInput(
                                item.number(), item.marker(), item.title(), item.kind(), FurtherDocumentation.UNSTATED),
                        item.kind() == AgendaItemKind.SUBSTANTIVE ? item.id() : null,
                        paragraphs.stream()
                                .filter(paragraph -> paragraph.itemId().equals(item.id()))
                                .filter(paragraph -> item.kind() != AgendaItemKind.SUBSTANTIVE)
                                .filter(paragraph -> paragraph.text().values().values().stream()
                                        .noneMatch(text -> FIGURE.matcher(text).find()))
                                .map(paragraph -> new AnnotationInput(paragraph.section(), paragraph.text()))
                                .toList(),
                        entries.stream()
                                .filter(entry -> entry.itemId().equals(item.id()))
                                .filter(entry -> entry.role() == DocumentationRole.BEFORE_THE_BODY
                                        || entry.role() == DocumentationRole.FOR_ADOPTION)
                                .filter(entry -> title(entry) != null)
                                .map(entry -> new DocumentationInput(
                                        null, title(entry), entry.role(), DocumentationStatus.EXPECTED, null))
                                .toList(),
                        below(item.id(), all, paragraphs, entries)))
                .toList();
    }

    private static @Nullable LocalizedText title(DocumentationEntry entry) {
        return entry.title() == null ? entry.documentTitle() : entry.title();
    }
}
