package org.plenary.admin.history;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.UUID;
import org.plenary.admin.common.EmptyState;
import org.plenary.admin.common.Texts;
import org.plenary.admin.common.Words;
import org.plenary.agenda.Agenda;
import org.plenary.shared.Language;

/** Any two editions of a meeting's agenda as one marked-up text, e.g. the provisional one against the adopted one. */
public final class ComparisonPane extends Div {

    private final HistoryDesk desk;
    private final Select<Agenda> from = new Select<>();
    private final Select<Agenda> to = new Select<>();
    private final Select<Language> language = new Select<>();
    private final Checkbox all = new Checkbox(say("history.all"));
    private final Div text = new Div();

    public ComparisonPane(HistoryDesk desk, UUID meeting) {
        this.desk = desk;
        addClassName("comparison");
        var editions = desk.agendas().findEditions(meeting);
        if (editions.size() < 2) {
            add(new EmptyState(say("history.one-edition"), say("history.one-edition.lesson")));
            return;
        }
        choice(from, say("history.from"), editions, editions.get(1));
        choice(to, say("history.to"), editions, editions.getFirst());
        language.setLabel(say("history.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(Words::of);
        language.setValue(Language.EN);
        language.addValueChangeListener(change -> show());
        all.addValueChangeListener(change -> show());
        var choices = new Div(from, to, language, all);
        choices.addClassName("fields");
        text.addClassName("comparison-text");
        text.getElement().setAttribute("aria-live", "polite");
        add(choices, text);
        show();
    }

    private void choice(Select<Agenda> choice, String label, List<Agenda> editions, Agenda chosen) {
        choice.setLabel(label);
        choice.setItems(editions);
        choice.setItemLabelGenerator(agenda -> say(
                "history.edition",
                Words.of(agenda.stage()),
                agenda.edition(),
                Words.within(Words.of(agenda.publication()))));
        choice.setValue(chosen);
        choice.addValueChangeListener(change -> show());
    }

    private void show() {
        text.removeAll();
        var compared = Comparison.of(desk, from.getValue().id(), to.getValue().id(), language.getValue());
        var shown = compared.items().stream()
                .filter(item -> all.getValue() || !item.same())
                .toList();
        long changed = compared.items().stream().filter(item -> !item.same()).count();
        text.add(Texts.quiet(changed == 0 ? say("history.same") : say("history.differ", changed)));
        shown.forEach(item -> text.add(section(item)));
    }

    private Section section(Comparison.Item item) {
        var section = new Section();
        var heading = new H2();
        heading.add(
                label(item), new MarkedUp(item.title().before(), item.title().after()));
        if (item.moved()) {
            heading.add(Texts.quiet(say("history.moved")));
        }
        section.add(heading);
        item.paragraphs().stream()
                .filter(one -> all.getValue() || !one.same())
                .forEach(one -> section.add(new Paragraph(new MarkedUp(one.before(), one.after()))));
        item.documents().stream().filter(one -> all.getValue() || !one.same()).forEach(one -> {
            var line = new Paragraph(new MarkedUp(one.before(), one.after()));
            line.addClassName("document");
            section.add(line);
        });
        return section;
    }

    private static Span label(Comparison.Item item) {
        var before = item.before() == null ? "" : item.before().label();
        var after = item.after() == null ? "" : item.after().label();
        var label = new MarkedUp(before, after);
        label.addClassName("symbol");
        return label;
    }
}
