package org.plenary.admin.form;

import static org.plenary.admin.common.Phrases.say;

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
        add(new Paragraph(say(differences.isEmpty() ? "form.merged" : "form.differs")));
        differences.forEach(difference -> {
            var line = new Div(
                    new Span(difference.label()),
                    new Div(Texts.quiet(say("form.yours") + " "), new Span(difference.mine())),
                    new Div(Texts.quiet(say("form.theirs") + " "), new Span(difference.theirs())));
            line.addClassName("difference");
            var take = new Button(say("form.take-theirs"));
            take.setAriaLabel(say("form.take-theirs-of", difference.label()));
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
