package org.plenary.admin.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.plenary.admin.common.Texts;

/** What two people made of one thing, field by field: one's own stays in the form unless theirs is taken. */
class Differences extends Div {

    Differences(List<FormField.Difference> differences) {
        addClassName("differences");
        getElement().setAttribute("role", "alert");
        add(new Paragraph(
                differences.isEmpty()
                        ? "Somebody else changed this in the meantime, in other fields than you. Theirs are in the form"
                                + " now; save again to keep both."
                        : "Somebody else changed this in the meantime. Yours stays in the form; take theirs where it is"
                                + " right, then save again."));
        differences.forEach(difference -> {
            var line = new Div(
                    new Span(difference.label()),
                    new Div(Texts.quiet("yours "), new Span(difference.mine())),
                    new Div(Texts.quiet("theirs "), new Span(difference.theirs())));
            line.addClassName("difference");
            var take = new Button("Take theirs");
            take.setAriaLabel("Take theirs: " + difference.label());
            take.addThemeVariants(ButtonVariant.LUMO_SMALL);
            take.addClickListener(click -> {
                difference.take().run();
                remove(line);
            });
            line.add(take);
            add(line);
        });
    }
}
