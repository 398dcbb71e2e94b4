package org.plenary.admin.agenda;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
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

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM, HH:mm", Locale.UK);

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
        add(new Span("%s of yours %s not saved:"
                .formatted(Words.count(left.size(), "text"), left.size() == 1 ? "is" : "are")));
        left.forEach(draft -> add(entry(draft)));
    }

    private Div entry(Draft draft) {
        var entry = new Div(
                new Span(draft.what()), Texts.quiet(MOMENT.format(draft.at().atZone(ZoneId.systemDefault()))));
        var item = draft.item();
        if (item != null && reachable.test(item)) {
            entry.add(button("Go there", () -> go.accept(item)));
        }
        entry.add(button("Show", () -> open(draft)));
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
        var text = new TextArea("What you typed");
        text.setValue(draft.text());
        text.setReadOnly(true);
        text.setWidthFull();
        text.getElement().setAttribute("lang", draft.language().code()).setAttribute("dir", "auto");
        dialog.add(text);
        var copy = new Button("Copy");
        copy.addClickListener(click ->
                text.getElement().executeJs("this.inputElement.select(); document.execCommand('copy'); this.focus()"));
        copy.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var discard = new Button("Throw it away", click -> {
            drafts.drop(this, draft);
            dialog.close();
        });
        dialog.getFooter().add(discard, new Button("Close", click -> dialog.close()), copy);
        dialog.open();
    }
}
