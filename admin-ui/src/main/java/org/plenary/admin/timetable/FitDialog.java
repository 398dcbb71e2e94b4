package org.plenary.admin.timetable;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.plenary.admin.common.Words;
import org.plenary.meeting.Sitting;
import org.plenary.timetable.Budget;

/** What would become of the sittings before it is done, where something would not fit; and what could be done instead. */
class FitDialog extends Dialog {

    /** A sitting, how it is used now, and how it would be. */
    record Effect(Sitting sitting, Budget before, Budget after) {}

    FitDialog(String question, List<Effect> effects, Runnable allTheSame, Runnable whenLeft) {
        addClassNames("form-dialog");
        setHeaderTitle(question);
        add(new Paragraph(say("timetable.fit.explained")));
        var table = new Div();
        table.addClassName("effects");
        effects.forEach(effect -> {
            var after = new Span(SittingCard.words(effect.after()));
            after.setClassName("over", effect.after().over());
            table.add(new Span(name(effect.sitting())), new Span(SittingCard.words(effect.before())), after);
        });
        add(table);
        var leave = new Button(say("action.cancel"), click -> {
            close();
            whenLeft.run();
        });
        var proceed = new Button(say("timetable.fit.all-the-same"), click -> {
            close();
            allTheSame.run();
        });
        leave.setAutofocus(true);
        getFooter().add(leave, proceed);
        addDialogCloseActionListener(close -> {
            close();
            whenLeft.run();
        });
    }

    /** A way in which it fits, e.g. the rest in the next sitting. */
    FitDialog instead(String verb, Runnable action) {
        var button = new Button(verb, click -> {
            close();
            action.run();
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(button);
        return this;
    }

    /** E.g. {@code Wed 4 Jul, 10:00–13:00}. */
    static String name(Sitting sitting) {
        return Words.shortDay(sitting.date()) + ", " + Words.times(sitting.startsAt(), sitting.endsAt());
    }
}
