package org.plenary.admin.agenda;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.admin.common.Notice;
import org.plenary.agenda.AgendaItem;
import org.plenary.agenda.AgendaItemKind;
import org.plenary.shared.Conflict;

/** Above the tree: how many items are cleared ahead of the whole, and for whoever may, the mark of those that are chosen. */
class ClearingBar extends Div {

    private final Editing editing;
    private final Runnable whenChanged;
    private final Span progress = new Span();
    private final Div used = new Div();
    private final Button mark = new Button();
    private Map<UUID, String> cleared = Map.of();
    private List<UUID> chosen = List.of();

    ClearingBar(Editing editing, Runnable whenChanged) {
        this.editing = editing;
        this.whenChanged = whenChanged;
        addClassName("clearing");
        progress.getElement().setAttribute("role", "status");
        used.addClassName("used");
        mark.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        mark.setTooltipText("C");
        mark.addClickListener(click -> turn(chosen));
        add(progress, used, mark);
    }

    /** Headings are not counted: there is nothing in them to be cleared. */
    void show(List<AgendaItem> items, Map<UUID, String> marks) {
        cleared = marks;
        var counted = items.stream()
                .filter(item -> item.kind() != AgendaItemKind.HEADING)
                .toList();
        int done = Math.toIntExact(
                counted.stream().filter(item -> marks.containsKey(item.id())).count());
        progress.setText(say("clearing.progress", done, counted.size()));
        used.getStyle().set("--used", String.valueOf(counted.isEmpty() ? 0 : 100 * done / counted.size()));
        setVisible(!items.isEmpty() && (done > 0 || editing.mayClear()));
        choose(chosen);
    }

    /** As they were shown last; marking changes no version of the edition. */
    Map<UUID, String> marks() {
        return cleared;
    }

    void choose(List<UUID> items) {
        chosen = items;
        mark.setVisible(editing.mayClear() && !items.isEmpty());
        mark.setText(say(clears(items) ? "clearing.clear" : "clearing.reopen", items.size()));
    }

    private boolean clears(List<UUID> items) {
        return !cleared.keySet().containsAll(items);
    }

    /** Clears those items; takes the marks back where all of them are cleared. */
    void turn(List<UUID> items) {
        if (!editing.mayClear() || items.isEmpty()) {
            return;
        }
        try {
            editing.clear(items, clears(items));
        } catch (Conflict conflict) {
            Notice.refuse(say("clearing.changed-meanwhile"), say("clearing.changed-meanwhile.remedy"));
        }
        whenChanged.run();
    }
}
