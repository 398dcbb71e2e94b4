package org.plenary.admin.history;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.admin.common.Texts;
import org.plenary.admin.common.Undoable;
import org.plenary.revision.Revision;

/** A thing as it was after each action: who did what; any two of its versions field by field; and the way back to one. */
public final class VersionsPane extends Div {

    private static final int MOST = 500;

    private final HistoryDesk desk;
    private final String unit;
    private final UUID id;
    private final Undoable undoable;
    private final List<Version> versions;
    private final Select<Version> from = new Select<>();
    private final Select<Version> to = new Select<>();
    private final Div text = new Div();

    /** What one action made of it. */
    private record Version(List<Revision> action) {

        String words() {
            var last = action.getFirst();
            return say("history.version", ActionEntry.when(last), last.actor(), ActionEntry.what(last));
        }
    }

    /** The unit is named as its table is, e.g. {@code resolution}; the way back is offered to those who may change it. */
    public VersionsPane(HistoryDesk desk, String unit, UUID id, boolean mayChange, Runnable whenChanged) {
        this.desk = desk;
        this.unit = unit;
        this.id = id;
        undoable = new Undoable(desk.changes(), desk.revisions(), whenChanged);
        versions = revisions().stream()
                .sorted(Comparator.comparingLong(Revision::seq).reversed())
                .collect(Collectors.groupingBy(Revision::change, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Version::new)
                .toList();
        addClassName("versions");
        if (versions.size() > 1) {
            add(comparison(mayChange));
        }
        add(new ActionList(desk, this::revisions, mayChange, whenChanged));
    }

    private List<Revision> revisions() {
        return desk.revisions().page(unit, id, true, null, MOST);
    }

    private Div comparison(boolean mayChange) {
        choice(from, say("history.from"), versions.get(1));
        choice(to, say("history.to"), versions.getFirst());
        var back = new Button(
                say("history.put-back"),
                click -> undoable.make(say("history.was-put-back"), () -> {
                    long change = from.getValue().action().getFirst().change();
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

    private void choice(Select<Version> choice, String label, Version chosen) {
        choice.setLabel(label);
        choice.setItems(versions);
        choice.setItemLabelGenerator(Version::words);
        choice.setValue(chosen);
        choice.addValueChangeListener(change -> show());
    }

    /** What was done after the older one, up to the newer one. */
    private void show() {
        text.removeAll();
        int one = versions.indexOf(from.getValue());
        int other = versions.indexOf(to.getValue());
        var between = versions.subList(Math.min(one, other), Math.max(one, other)).stream()
                .flatMap(version -> version.action().stream())
                .toList();
        text.add(between.isEmpty() ? Texts.quiet(say("history.same")) : ActionEntry.told(between));
    }
}
