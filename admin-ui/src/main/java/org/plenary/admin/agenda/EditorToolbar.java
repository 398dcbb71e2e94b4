package org.plenary.admin.agenda;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Consumer;
import org.plenary.admin.agenda.TreeAction.Kind;

/** Below the tree: what can be done to the agenda as a whole, what would be undone in words, and when it was saved. */
class EditorToolbar extends Div {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Button renumber;
    private final Button undo;
    private final Button redo;
    private final Span saved = new Span();

    EditorToolbar(boolean mayEdit, Consumer<Kind> act, Runnable renumbering) {
        addClassName("toolbar");
        var add = button(new Button(say("editor.add-item"), VaadinIcon.PLUS.create(), click -> act.accept(Kind.ADD)));
        renumber = button(new Button(say("editor.renumber"), click -> renumbering.run()));
        undo = icon(VaadinIcon.ARROW_BACKWARD, () -> act.accept(Kind.UNDO));
        redo = icon(VaadinIcon.ARROW_FORWARD, () -> act.accept(Kind.REDO));
        var help = icon(VaadinIcon.QUESTION_CIRCLE_O, () -> act.accept(Kind.HELP));
        name(help, say("editor.shortcuts"));
        saved.addClassNames("quiet", "saved");
        saved.getElement().setAttribute("role", "status");
        if (mayEdit) {
            add(add, renumber, undo, redo);
        }
        add(help, saved);
    }

    private static Button button(Button button) {
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private static Button icon(VaadinIcon icon, Runnable action) {
        var button = button(new Button(icon.create(), click -> action.run()));
        button.addThemeVariants(ButtonVariant.LUMO_ICON);
        return button;
    }

    private static void name(Button button, String name) {
        button.setAriaLabel(name);
        button.setTooltipText(name);
    }

    final void show(Steps steps) {
        show(undo, say("action.take-back"), "Ctrl+Z", steps.undo());
        show(redo, say("editor.redo"), "Ctrl+Shift+Z", steps.redo());
    }

    private static void show(Button button, String verb, String key, Optional<Steps.Step> step) {
        button.setEnabled(step.isPresent());
        name(
                button,
                step.map(one -> say("editor.tool.step", verb, one.done(), Keys.say(key)))
                        .orElseGet(() -> say("editor.tool", verb, Keys.say(key))));
    }

    /** How many items bear another number than that of their place. */
    void showWaiting(int waiting) {
        renumber.setText(waiting == 0 ? say("editor.renumber") : say("editor.renumber.some", waiting));
    }

    void saved() {
        saved.setText(say("editor.saved", LocalTime.now(ZoneId.systemDefault()).format(CLOCK)));
    }
}
