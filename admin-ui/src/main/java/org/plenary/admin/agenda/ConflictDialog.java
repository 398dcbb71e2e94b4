package org.plenary.admin.agenda;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.plenary.admin.common.Words;
import org.plenary.shared.Language;

/** Two texts side by side, one's own and somebody else's: neither goes before a person has chosen. */
class ConflictDialog extends Dialog {

    /** What is in conflict, e.g. {@code Title}; the last two save one's own text and take over theirs. */
    ConflictDialog(
            String what, Language language, String mine, String theirs, Consumer<String> keep, Runnable takeTheirs) {
        addClassName("conflict");
        setHeaderTitle(say("editor.conflict", Words.within(what)));
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        var yours = side(say("editor.conflict.yours"), mine, language);
        var other = side(say("editor.conflict.theirs"), theirs, language);
        var sides = new Div(yours, other);
        sides.addClassName("sides");
        add(new Paragraph(say("editor.conflict.choose")), sides);
        var keepMine = new Button(say("editor.conflict.keep"), click -> {
            close();
            keep.accept(yours.getValue());
        });
        keepMine.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var edit = new Button(say("action.edit"));
        edit.addClickListener(click -> {
            yours.setReadOnly(false);
            yours.focus();
            yours.setLabel(say("editor.conflict.yours-to-edit"));
            keepMine.setText(say("editor.conflict.save"));
            edit.setEnabled(false);
        });
        getFooter()
                .add(
                        new Button(say("form.take-theirs"), click -> {
                            close();
                            takeTheirs.run();
                        }),
                        edit,
                        keepMine);
    }

    private static TextArea side(String label, String text, Language language) {
        var side = new TextArea(label);
        side.setValue(text);
        side.setReadOnly(true);
        side.getElement()
                .setAttribute("lang", language.code())
                .setAttribute("dir", language == Language.AR ? "rtl" : "ltr");
        return side;
    }
}
