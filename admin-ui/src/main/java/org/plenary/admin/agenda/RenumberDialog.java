package org.plenary.admin.agenda;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.plenary.admin.common.Texts;
import org.plenary.admin.common.Words;
import org.plenary.agenda.Renumbering;

/** What renumbering would do, item by item, before it is done. */
class RenumberDialog extends Dialog {

    RenumberDialog(List<Renumbering> changes, Runnable renumber) {
        addClassName("form-dialog");
        setHeaderTitle(say("editor.renumber.title"));
        var cancel = new Button(changes.isEmpty() ? say("action.close") : say("action.cancel"), click -> close());
        getFooter().add(cancel);
        if (changes.isEmpty()) {
            add(new Paragraph(say("editor.renumber.nothing")));
            return;
        }
        add(new Paragraph(say("editor.renumber.explained", changes.size())));
        var list = new Div();
        list.addClassName("renumberings");
        changes.forEach(change -> {
            var old = change.item().label();
            var arrow = new Span(say("arrow"));
            arrow.getElement().setAttribute("aria-label", say("editor.renumber.becomes"));
            list.add(
                    Texts.symbol(old.isEmpty() ? Words.NOTHING : old),
                    arrow,
                    Texts.symbol(change.label().isEmpty() ? Words.NOTHING : change.label()),
                    Texts.text(change.item().title()));
        });
        add(list);
        var confirm = new Button(say("editor.renumber.do", say("count.items", changes.size())), click -> {
            close();
            renumber.run();
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setAutofocus(true);
        getFooter().add(confirm);
    }
}
