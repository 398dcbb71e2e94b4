package org.plenary.admin.common;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** Asks before what cannot be taken back at once, and says what will happen, in numbers. */
public final class Confirmation extends Dialog {

    private final TextArea reason = new TextArea(say("publication.return.reason"));
    private final Button confirm;

    /** The question, what will happen, the verb on the button, and what is done then. */
    public Confirmation(String question, String consequence, String verb, Runnable action) {
        this(question, consequence, verb, why -> action.run());
    }

    /** The same for an action that gets the reason, which is empty unless it is asked for. */
    public Confirmation(String question, String consequence, String verb, Consumer<String> action) {
        addClassName("confirmation");
        setHeaderTitle(question);
        add(new Paragraph(consequence));
        var cancel = new Button(say("action.cancel"), click -> close());
        confirm = new Button(verb, click -> {
            close();
            action.accept(reason.getValue());
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setAutofocus(true);
        getFooter().add(cancel, confirm);
    }

    /** Asks why, too, and lets nobody go on without an answer. */
    void askWhy() {
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        reason.setHelperText(say("publication.return.example"));
        reason.setValueChangeMode(ValueChangeMode.EAGER);
        reason.addValueChangeListener(
                change -> confirm.setEnabled(!change.getValue().isBlank()));
        confirm.setAutofocus(false);
        confirm.setEnabled(false);
        reason.setAutofocus(true);
        add(reason);
    }
}
