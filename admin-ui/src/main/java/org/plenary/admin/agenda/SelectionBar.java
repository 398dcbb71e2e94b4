package org.plenary.admin.agenda;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectVariant;
import java.util.function.Consumer;
import org.plenary.admin.agenda.TreeAction.Kind;
import org.plenary.admin.common.Words;
import org.plenary.agenda.AgendaItemKind;

/** What can be done to several items at once, where several are chosen. */
class SelectionBar extends Div {

    private final Span count = new Span();

    SelectionBar(Consumer<Kind> act, Consumer<AgendaItemKind> turnInto, Runnable clear) {
        addClassNames("toolbar", "selection");
        getElement().setAttribute("role", "group").setAttribute("aria-label", say("editor.chosen-items"));
        count.getElement().setAttribute("role", "status");
        var kind = new Select<AgendaItemKind>();
        kind.setItems(AgendaItemKind.values());
        kind.setItemLabelGenerator(Words::of);
        kind.setPlaceholder(say("editor.kind"));
        kind.setAriaLabel(say("editor.kind-of-chosen"));
        kind.addThemeVariants(SelectVariant.LUMO_SMALL);
        kind.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                turnInto.accept(change.getValue());
                kind.clear();
            }
        });
        add(
                count,
                tool(VaadinIcon.ARROW_UP, say("editor.move.up"), () -> act.accept(Kind.UP)),
                tool(VaadinIcon.ARROW_DOWN, say("editor.move.down"), () -> act.accept(Kind.DOWN)),
                tool(VaadinIcon.INDENT, say("editor.move.indent"), () -> act.accept(Kind.INDENT)),
                tool(VaadinIcon.DEINDENT, say("editor.move.outdent"), () -> act.accept(Kind.OUTDENT)),
                kind,
                tool(VaadinIcon.TRASH, say("editor.delete-chosen"), () -> act.accept(Kind.DELETE)),
                tool(VaadinIcon.CLOSE_SMALL, say("editor.choose-one"), clear));
        show(0);
    }

    private static Button tool(VaadinIcon icon, String name, Runnable action) {
        var button = new Button(icon.create(), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(name);
        button.setTooltipText(name);
        return button;
    }

    final void show(int chosen) {
        setVisible(chosen > 1);
        count.setText(say("editor.chosen", say("count.items", chosen)));
    }
}
