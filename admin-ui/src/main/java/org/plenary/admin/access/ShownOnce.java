package org.plenary.admin.access;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import org.plenary.admin.common.Notice;

/** A secret at the one moment when it can be read, with a way to take it along. */
class ShownOnce extends Dialog {

    /** What it is, the secret itself, and what to do with it. */
    ShownOnce(String title, String secret, String use) {
        setHeaderTitle(title);
        setCloseOnOutsideClick(false);
        setWidth("34rem");
        var field = new TextField(say("access.shown-once"));
        field.setValue(secret);
        field.setReadOnly(true);
        field.setWidthFull();
        field.addClassName("symbol");
        var copy = new Button(VaadinIcon.COPY_O.create());
        copy.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        copy.setAriaLabel(say("access.copy"));
        copy.setTooltipText(say("access.copy"));
        copy.addClickListener(click -> copy.getElement()
                .executeJs("return navigator.clipboard.writeText($0).then(() => true, () => false)", secret)
                .then(Boolean.class, copied -> Notice.say(say(copied ? "access.copied" : "access.not-copied"))));
        field.setSuffixComponent(copy);
        add(new Paragraph(use), field);
        var done = new Button(say("access.have-it"), click -> close());
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(done);
    }
}
