package org.plenary.admin.agenda;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.plenary.admin.common.Texts;
import org.plenary.admin.common.Words;

/**
 * What was typed here, was not saved, and waits elsewhere than on the open item; or has lost its place, as its item was
 * deleted or may no longer be edited. It stays until it is saved or thrown away.
 */
class UnsavedTexts extends Div {

    private final Drafts drafts;
    private final Predicate<UUID> reachable;
    private final Consumer<UUID> go;

    /** The predicate knows to which items one can go. */
    UnsavedTexts(Drafts drafts, Predicate<UUID> reachable, Consumer<UUID> go) {
        this.drafts = drafts;
        this.reachable = reachable;
        this.go = go;
        addClassName("unsaved");
        getElement().setAttribute("role", "status");
        drafts.whenChanged(this::show);
        show();
    }

    final void show() {
        removeAll();
        var left = drafts.left();
        setVisible(!left.isEmpty());
        if (left.isEmpty()) {
            return;
        }
        add(new Span(say("editor.unsaved", left.size())));
        left.forEach(draft -> add(entry(draft)));
    }

    private Div entry(Draft draft) {
        var entry = new Div(
                new Span(draft.what()), Texts.quiet(Words.moment(draft.at().atZone(ZoneId.systemDefault()))));
        var item = draft.item();
        if (item != null && reachable.test(item)) {
            entry.add(button(say("editor.unsaved.go"), () -> go.accept(item)));
        }
        entry.add(button(say("editor.unsaved.show"), () -> open(draft)));
        entry.addClassName("unsaved-entry");
        return entry;
    }

    private static Button button(String words, Runnable action) {
        var button = new Button(words, click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void open(Draft draft) {
        var dialog = new Dialog(draft.what());
        dialog.addClassName("form-dialog");
        var text = new TextArea(say("editor.unsaved.typed"));
        text.setValue(draft.text());
        text.setReadOnly(true);
        text.setWidthFull();
        text.getElement().setAttribute("lang", draft.language().code()).setAttribute("dir", "auto");
        dialog.add(text);
        var copy = new Button(say("action.copy"));
        copy.addClickListener(click ->
                text.getElement().executeJs("this.inputElement.select(); document.execCommand('copy'); this.focus()"));
        copy.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var discard = new Button(say("editor.unsaved.discard"), click -> {
            drafts.drop(this, draft);
            dialog.close();
        });
        dialog.getFooter().add(discard, new Button(say("action.close"), click -> dialog.close()), copy);
        dialog.open();
    }
}
