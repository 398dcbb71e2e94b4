package org.plenary.admin.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.AgendaItem;
import org.plenary.agenda.AnnotationParagraph;
import org.plenary.agenda.DocumentationEntry;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;

/** Two editions of an agenda side by side, item by item in the order of the later one, those that are gone at their place. */
record Comparison(List<Item> items) {

    /** A text as it was and as it is; empty where it was not, or is no more. */
    record Text(UUID id, String before, String after) {

        boolean same() {
            return before.equals(after);
        }
    }

    /** One item in both; its title, paragraphs and documents. */
    record Item(
            @Nullable AgendaItem before,
            @Nullable AgendaItem after,
            Text title,
            List<Text> paragraphs,
            List<Text> documents) {

        boolean moved() {
            return before != null && after != null && !Objects.equals(before.parentId(), after.parentId());
        }

        boolean renumbered() {
            return before != null && after != null && !before.label().equals(after.label());
        }

        boolean same() {
            return title.same()
                    && !moved()
                    && !renumbered()
                    && Stream.concat(paragraphs.stream(), documents.stream()).allMatch(Text::same);
        }
    }

    static Comparison of(HistoryDesk desk, UUID before, UUID after, Language language) {
        var old = desk.items().findAll(before);
        var now = desk.items().findAll(after);
        var oldParagraphs = desk.annotations().findAll(before);
        var newParagraphs = desk.annotations().findAll(after);
        var oldEntries = desk.documentation().findAll(before);
        var newEntries = desk.documentation().findAll(after);
        return new Comparison(merge(old, now, AgendaItem::id).stream()
                .map(id -> new Item(
                        find(old, id),
                        find(now, id),
                        new Text(id, title(find(old, id), language), title(find(now, id), language)),
                        texts(
                                of(oldParagraphs, id, AnnotationParagraph::itemId),
                                of(newParagraphs, id, AnnotationParagraph::itemId),
                                AnnotationParagraph::id,
                                one -> one.text().in(language).orElse("")),
                        texts(
                                of(oldEntries, id, DocumentationEntry::itemId),
                                of(newEntries, id, DocumentationEntry::itemId),
                                DocumentationEntry::id,
                                one -> words(one, language))))
                .toList());
    }

    private static @Nullable AgendaItem find(List<AgendaItem> items, UUID id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst().orElse(null);
    }

    private static String title(@Nullable AgendaItem item, Language language) {
        return item == null ? "" : item.title().in(language).orElse("");
    }

    private static String words(DocumentationEntry entry, Language language) {
        LocalizedText title = entry.title() == null ? entry.documentTitle() : entry.title();
        return Stream.of(entry.documentSymbol(), title == null ? null : title.best(language))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private static <T> List<T> of(List<T> all, UUID itemId, Function<T, UUID> owner) {
        return all.stream().filter(one -> owner.apply(one).equals(itemId)).toList();
    }

    private static <T> List<Text> texts(List<T> old, List<T> now, Function<T, UUID> id, Function<T, String> words) {
        return merge(old, now, id).stream()
                .map(one -> new Text(one, text(old, one, id, words), text(now, one, id, words)))
                .filter(text -> !(text.before().isEmpty() && text.after().isEmpty()))
                .toList();
    }

    private static <T> String text(List<T> all, UUID wanted, Function<T, UUID> id, Function<T, String> words) {
        return all.stream()
                .filter(one -> id.apply(one).equals(wanted))
                .findFirst()
                .map(words)
                .orElse("");
    }

    /** In the order of the later one; what is gone stands behind what it stood behind. */
    private static <T> List<UUID> merge(List<T> old, List<T> now, Function<T, UUID> id) {
        var merged = new ArrayList<UUID>(now.stream().map(id).toList());
        UUID previous = null;
        for (var one : old) {
            if (!merged.contains(id.apply(one))) {
                merged.add(previous == null ? 0 : merged.indexOf(previous) + 1, id.apply(one));
            }
            previous = id.apply(one);
        }
        return merged;
    }
}
