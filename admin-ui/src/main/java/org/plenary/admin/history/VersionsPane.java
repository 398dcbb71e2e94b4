package org.plenary.admin.history;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.UUID;
import org.plenary.admin.common.Texts;
import org.plenary.admin.common.Undoable;

/** A thing as it was after each action: who did what; any two of its versions field by field; and the way back to one. */
public final class VersionsPane extends Div {

    private static final int MOST = 500;

    private final HistoryDesk desk;
    private final String unit;
    private final UUID id;
    private final Undoable undoable;
    /** What each action made of it. */
    private final List<Action> versions;

    private final Select<Action> from = new Select<>();
    private final Select<Action> to = new Select<>();
    private final Div text = new Div();

    /** The unit is named as its table is, e.g. {@code resolution}; the way back is offered to those who may change it, and whoever hears of a change shows the thing anew. */
    public VersionsPane(HistoryDesk desk, String unit, UUID id, boolean mayChange, Runnable whenChanged) {
        this.desk = desk;
        this.unit = unit;
        this.id = id;
        undoable = new Undoable(desk.changes(), desk.revisions(), whenChanged);
        var revisions = desk.revisions().page(unit, id, true, null, MOST);
        versions = Action.of(revisions);
        addClassName("versions");
        if (versions.size() > 1) {
            add(comparison(mayChange));
        }
        add(new ActionList(desk, () -> revisions, mayChange, whenChanged));
    }

    private Div comparison(boolean mayChange) {
        choice(from, say("history.from"), versions.get(1));
        choice(to, say("history.to"), versions.getFirst());
        var back = new Button(
                say("history.put-back"),
                click -> undoable.make(say("history.was-put-back"), () -> {
                    long change = from.getValue().change();
                    desk.revisions().restoreTo(unit, id, change);
                    return change;
                }));
        back.addThemeVariants(ButtonVariant.LUMO_SMALL);
        back.setVisible(mayChange);
        from.addValueChangeListener(change -> back.setEnabled(!change.getValue().equals(versions.getFirst())));
        var choices = new Div(from, to, back);
        choices.addClassName("fields");
        text.getElement().setAttribute("aria-live", "polite");
        show();
        var comparison = new Div(choices, text);
        comparison.addClassName("compared");
        return comparison;
    }

    private static String words(Action version) {
        return say("history.version", version.when(), version.who(), version.what());
    }

    private void choice(Select<Action> choice, String label, Action chosen) {
        choice.setLabel(label);
        choice.setItems(versions);
        choice.setItemLabelGenerator(VersionsPane::words);
        choice.setValue(chosen);
        choice.addValueChangeListener(change -> show());
    }

    /** What was done after the older one, up to the newer one. */
    private void show() {
        text.removeAll();
        int one = versions.indexOf(from.getValue());
        int other = versions.indexOf(to.getValue());
        var between = versions.subList(Math.min(one, other), Math.max(one, other)).stream()
                .flatMap(version -> version.rows().stream())
                .toList();
        text.add(between.isEmpty() ? Texts.quiet(say("history.same")) : ActionEntry.told(between));
    }
}
