package org.plenary.admin.history;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.common.Deeds;
import org.plenary.admin.common.Texts;
import org.plenary.revision.Revision;

/** One action: when, who, what, and the way back; on demand each thing that it touched, field by field. */
class ActionEntry extends ListItem {

    private static final int MOST_THINGS = 60;

    /** The rows' changes of one action; the last takes the whole of it back, where that is offered. */
    ActionEntry(Action action, @Nullable Consumer<Long> takeBack) {
        var what = new Span(action.what());
        what.addClassName("what");
        var who = new Span(action.who());
        who.addClassName("who");
        var summary = new Div(what, Texts.quiet(scale(action.rows())));
        var details = new Details(summary);
        details.addOpenedChangeListener(change -> {
            if (change.isOpened() && details.getContent().findAny().isEmpty()) {
                details.add(told(action.rows()));
            }
        });
        add(new Span(action.when()), who, details);
        if (takeBack != null) {
            var back = new Button(say("history.take-back"), click -> takeBack.accept(action.change()));
            back.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            back.setAriaLabel(say("history.take-back-of", what.getText()));
            add(back);
        }
    }

    /** What became of each thing by all of these, the newest of which comes first. */
    static Div told(List<Revision> action) {
        var told = new Div();
        told.addClassName("told");
        action.reversed().stream()
                .collect(Collectors.groupingBy(Revision::entityId, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .limit(MOST_THINGS)
                .forEach(thing -> told.add(thing(thing)));
        return told;
    }

    /** What the action as a whole did to one row, however often it wrote it. */
    private static Component thing(List<Revision> inOrder) {
        var net = inOrder.getFirst().upTo(inOrder.getLast());
        var fields = new DescriptionList();
        for (var field : ChangedField.of(net)) {
            fields.add(
                    new DescriptionList.Term(field.name()),
                    new DescriptionList.Description(new MarkedUp(field.before(), field.after())));
        }
        var key = net.rowBefore().isEmpty()
                ? "history.new"
                : net.rowAfter().isEmpty() ? "history.deleted" : "history.changed";
        var name = new Span(say(key, Deeds.thing(net.entity())));
        name.addClassName("thing");
        return new Div(name, fields);
    }

    /** What was touched, each thing once, e.g. {@code 7 agenda items, 13 annotation paragraphs}. */
    private static String scale(List<Revision> action) {
        return action.stream()
                .collect(Collectors.groupingBy(
                        Revision::entity,
                        LinkedHashMap::new,
                        Collectors.mapping(Revision::entityId, Collectors.<UUID>toSet())))
                .entrySet()
                .stream()
                .map(kind -> Deeds.count(kind.getKey(), kind.getValue().size()))
                .collect(Collectors.joining(", "));
    }
}
