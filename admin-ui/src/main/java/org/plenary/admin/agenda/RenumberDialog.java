package org.plenary.admin.agenda;

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
        setHeaderTitle("Renumber the agenda");
        var cancel = new Button(changes.isEmpty() ? "Close" : "Cancel", click -> close());
        getFooter().add(cancel);
        if (changes.isEmpty()) {
            add(new Paragraph("Every item bears the number of its place. There is nothing to renumber."));
            return;
        }
        add(new Paragraph("%s %s another number. Numbers are printed facts: references to the old ones do not follow."
                .formatted(Words.count(changes.size(), "item"), changes.size() == 1 ? "takes" : "take")));
        var list = new Div();
        list.addClassName("renumberings");
        changes.forEach(change -> {
            var old = change.item().label();
            var arrow = new Span("→");
            arrow.getElement().setAttribute("aria-label", "becomes");
            list.add(
                    Texts.symbol(old.isEmpty() ? Words.NOTHING : old),
                    arrow,
                    Texts.symbol(change.label().isEmpty() ? Words.NOTHING : change.label()),
                    Texts.text(change.item().title()));
        });
        add(list);
        var confirm = new Button("Renumber " + Words.count(changes.size(), "item"), click -> {
            close();
            renumber.run();
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setAutofocus(true);
        getFooter().add(confirm);
    }
}
