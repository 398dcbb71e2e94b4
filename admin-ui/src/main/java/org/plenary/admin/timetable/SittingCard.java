package org.plenary.admin.timetable;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.plenary.admin.common.LineMenu;
import org.plenary.admin.common.Texts;
import org.plenary.admin.common.Words;
import org.plenary.meeting.Sitting;
import org.plenary.timetable.Budget;

/** One sitting with its items, and how much of its time they take. */
class SittingCard extends Div {

    private final Div top;

    SittingCard(Sitting sitting, Budget budget, List<SlotRow> rows) {
        addClassName("sitting");
        setClassName("over", budget.over());
        getElement()
                .setAttribute("data-sitting", sitting.id().toString())
                .setAttribute("data-planned", String.valueOf(budget.planned()))
                .setAttribute("data-available", String.valueOf(budget.available()))
                .setAttribute("data-would-be", say("timetable.would-be"));
        var heading = new H3(Words.times(sitting.startsAt(), sitting.endsAt()));
        var used = new Div();
        used.addClassName("used");
        used.getStyle()
                .set("--used", String.valueOf(Math.min(100, 100 * budget.planned() / Math.max(1, budget.available()))));
        var words = new Span(words(budget));
        words.addClassNames("budget");
        var effect = new Span();
        effect.addClassName("effect");
        effect.getElement().setAttribute("aria-hidden", "true");
        top = new Div(heading, words, effect);
        top.addClassName("top");
        var list = new OrderedList();
        rows.forEach(list::add);
        add(top, used, list);
        if (rows.isEmpty()) {
            add(Texts.quiet(say("timetable.no-item")));
        }
    }

    void offer(LineMenu menu) {
        top.add(menu);
    }

    /** E.g. {@code 150 of 180 min, 30 left} or {@code 210 of 180 min, 30 too many, 1 without a time}. */
    static String words(Budget budget) {
        var words = budget.over()
                ? say("timetable.over", budget.planned(), budget.available(), -budget.left())
                : budget.left() == 0
                        ? say("timetable.full", budget.planned(), budget.available())
                        : say("timetable.left", budget.planned(), budget.available(), budget.left());
        return budget.open() == 0 ? words : words + " · " + say("timetable.open", budget.open());
    }
}
