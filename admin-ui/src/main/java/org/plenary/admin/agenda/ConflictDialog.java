package org.plenary.admin.agenda;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Locale;
import java.util.function.Consumer;
import org.plenary.shared.Language;

/** Two texts side by side, one's own and somebody else's: neither goes before a person has chosen. */
class ConflictDialog extends Dialog {

    /** What is in conflict, e.g. {@code Title}; the last two save one's own text and take over theirs. */
    ConflictDialog(
            String what, Language language, String mine, String theirs, Consumer<String> keep, Runnable takeTheirs) {
        addClassName("conflict");
        setHeaderTitle("Two edits of one " + what.toLowerCase(Locale.ROOT));
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        var yours = side("Yours, not saved yet", mine, language);
        var other = side("Theirs, saved in the meantime", theirs, language);
        var sides = new Div(yours, other);
        sides.addClassName("sides");
        add(new Paragraph("Somebody else saved this text while you were editing it. Choose which one stays."), sides);
        var keepMine = new Button("Keep mine", click -> {
            close();
            keep.accept(yours.getValue());
        });
        keepMine.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var edit = new Button("Edit");
        edit.addClickListener(click -> {
            yours.setReadOnly(false);
            yours.focus();
            yours.setLabel("Yours, to edit");
            keepMine.setText("Save this text");
            edit.setEnabled(false);
        });
        getFooter()
                .add(
                        new Button("Take theirs", click -> {
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
