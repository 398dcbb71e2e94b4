package org.plenary.admin.common;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Asks before what cannot be taken back at once, and says what will happen, in numbers. */
public final class Confirmation extends Dialog {

    /** The question, what will happen, the verb on the button, and what is done then. */
    public Confirmation(String question, String consequence, String verb, Runnable action) {
        addClassName("confirmation");
        setHeaderTitle(question);
        add(new Paragraph(consequence));
        var cancel = new Button(say("action.cancel"), click -> close());
        var confirm = new Button(verb, click -> {
            close();
            action.run();
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setAutofocus(true);
        getFooter().add(cancel, confirm);
    }
}
