package org.plenary.admin.agenda;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import org.plenary.admin.common.Words;
import org.plenary.agenda.AgendaItem;
import org.plenary.agenda.AgendaItemKind;
import org.plenary.shared.Language;

/** One item in the tree: number or marker, title, and what it still lacks. */
class ItemRow extends Div {

    private final Span number = new Span();
    private final Span title = new Span();

    ItemRow(UUID item, boolean mayEdit) {
        addClassName("item-row");
        setId("item-" + item);
        number.addClassNames("symbol", "number");
        title.addClassName("title");
        var fold = new Span();
        fold.addClassName("fold");
        fold.getElement().setAttribute("aria-hidden", "true");
        getElement()
                .setAttribute("role", "treeitem")
                .setAttribute("data-item", item.toString())
                .setAttribute("draggable", String.valueOf(mayEdit));
        add(fold, number, title);
    }

    void show(AgendaItem item, int level, boolean parent) {
        var printed = item.number() != null ? item.number() : item.marker();
        boolean waits = printed == null && item.kind() != AgendaItemKind.HEADING;
        number.setText(waits ? Words.NOTHING : printed == null ? "" : printed);
        number.setTitle(waits ? "Awaits renumbering" : "");
        number.setClassName("waits", waits);
        title.setText(Words.of(item.title()));
        title.getElement().setAttribute("dir", item.title().in(Language.EN).isPresent() ? "ltr" : "auto");
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
    }

    void setChosen(boolean chosen) {
        getElement().setAttribute("aria-selected", String.valueOf(chosen));
    }
}
