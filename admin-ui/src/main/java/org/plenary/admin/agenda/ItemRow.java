package org.plenary.admin.agenda;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.admin.common.Words;
import org.plenary.agenda.AgendaItem;
import org.plenary.agenda.AgendaItemKind;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;

/** One item in the tree: number or marker, title, and what it still lacks. */
class ItemRow extends Div {

    private final Span number = new Span();
    private final Span would = new Span();
    private final Span title = new Span();
    private final Span languages = new Span();
    private final Span cleared = new Span();
    private final Span others = new Span();

    ItemRow(UUID item, boolean mayEdit) {
        addClassName("item-row");
        setId("item-" + item);
        number.addClassNames("symbol", "number");
        would.addClassNames("symbol", "would");
        title.addClassName("title");
        others.addClassName("others");
        languages.addClassNames("languages", "quiet");
        cleared.addClassName("cleared");
        cleared.getElement().setAttribute("role", "img");
        var fold = new Span();
        fold.addClassName("fold");
        fold.getElement().setAttribute("aria-hidden", "true");
        getElement()
                .setAttribute("role", "treeitem")
                .setAttribute("aria-selected", "false")
                .setAttribute("data-item", item.toString())
                .setAttribute("draggable", String.valueOf(mayEdit));
        add(fold, number, would, title, languages, cleared, others);
        if (mayEdit) {
            add(below());
        }
    }

    /** For the mouse what Shift+Insert is for the keyboard. */
    private static Span below() {
        var below = new Span();
        below.addClassName("below");
        below.setTitle(say("keys.add-below"));
        below.getElement().setAttribute("aria-hidden", "true");
        return below;
    }

    /** The last is the number that renumbering would print, empty where that is the same. */
    ItemRow show(AgendaItem item, int level, boolean parent, String renumbered) {
        var printed = item.number() != null ? item.number() : item.marker();
        boolean waits = printed == null && item.kind() != AgendaItemKind.HEADING;
        number.setText(waits ? Words.NOTHING : printed == null ? "" : printed);
        would.setText(renumbered.isEmpty() ? "" : say("arrow") + " " + renumbered);
        would.setTitle(renumbered.isEmpty() ? "" : say("editor.renumber.would", renumbered));
        would.setVisible(!renumbered.isEmpty());
        number.setTitle(waits ? say("editor.renumber.awaits") : "");
        number.setClassName("waits", waits);
        title.setText(Words.of(item.title()));
        title.getElement().setAttribute("dir", item.title().in(Language.EN).isPresent() ? "ltr" : "auto");
        show(item.title());
        setClassName("heading", item.kind() == AgendaItemKind.HEADING);
        getStyle().set("--level", String.valueOf(level));
        getElement().setAttribute("aria-level", String.valueOf(level));
        getElement()
                .setAttribute(
                        "data-parent",
                        item.parentId() == null ? "" : item.parentId().toString());
        if (!parent) {
            getElement().removeAttribute("aria-expanded");
        } else if (!getElement().hasAttribute("aria-expanded")) {
            getElement().setAttribute("aria-expanded", "true");
        }
        return this;
    }

    /** Marks it as cleared by that person; by nobody where the name is empty. */
    void showCleared(String by) {
        cleared.setVisible(!by.isEmpty());
        cleared.setText(by.isEmpty() ? "" : "✓");
        var says = by.isEmpty() ? "" : say("clearing.cleared-by", by);
        cleared.setTitle(says);
        cleared.getElement().setAttribute("aria-label", says);
    }

    /** Says how many of the six languages the title has, as long as any is missing. */
    private void show(LocalizedText text) {
        var missing = Stream.of(Language.values())
                .filter(language -> text.in(language).isEmpty())
                .map(Words::of)
                .toList();
        languages.setText(missing.isEmpty() ? "" : text.values().size() + "/" + Language.values().length);
        languages.setTitle(missing.isEmpty() ? "" : say("editor.languages-missing", Words.list(missing)));
    }

    /** The initials of those who are on the item, their names for whoever asks. */
    void showOthers(Set<String> names) {
        others.setVisible(!names.isEmpty());
        others.setText(names.stream().map(ItemRow::initials).collect(Collectors.joining(" ")));
        others.setTitle(
                names.isEmpty()
                        ? ""
                        : say(
                                "editor.here-now",
                                Words.list(names.stream().sorted().toList())));
    }

    private static String initials(String name) {
        return Stream.of(name.split("[^\\p{L}\\p{N}]+", -1))
                .filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)))
                .limit(2)
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }
}
