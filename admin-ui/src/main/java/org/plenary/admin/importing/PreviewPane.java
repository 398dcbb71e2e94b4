package org.plenary.admin.importing;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.agenda.AgendaDesk;
import org.plenary.admin.common.Sentences;
import org.plenary.admin.common.Texts;
import org.plenary.admin.common.Words;
import org.plenary.importing.AgendaPreview;
import org.plenary.importing.AgendaPreview.Difference;
import org.plenary.importing.AgendaProposal;
import org.plenary.meeting.MeetingDesignation;
import org.plenary.shared.Publication;

/** What was recognized in a document: what would become of it first, then what to look at, then all of it. */
class PreviewPane extends Div {

    private final AgendaPreview preview;
    private final DescriptionList facts = new DescriptionList();

    PreviewPane(AgendaDesk desk, AgendaPreview preview) {
        this.preview = preview;
        addClassName("preview");
        var outcome = new Div(new H2(preview.sourceName()), new Paragraph(outcome(desk)));
        outcome.addClassName("outcome");
        add(outcome);
        list("import.look-at", "warnings", preview.warnings().stream().map(PreviewPane::warning));
        list("import.changes", "differences", preview.differences().stream().map(PreviewPane::difference));
        add(section(say("import.recognized"), "recognized", facts()));
        var items = new UnorderedList();
        preview.proposal().items().forEach(item -> items.add(new ListItem(new PreviewItem(preview.proposal(), item))));
        add(section(say("Side.AGENDA"), "items", items));
        if (!preview.proposal().slots().isEmpty()) {
            add(section(
                    say("Side.TIMETABLE"),
                    "slots-list",
                    timetable(preview.proposal().slots())));
        }
    }

    private String outcome(AgendaDesk desk) {
        var stage = Words.within(Words.of(preview.stage()));
        if (preview.unchanged()) {
            return say("import.unchanged", stage);
        }
        var agendaId = preview.agendaId();
        if (agendaId == null) {
            return say(
                    preview.meetingId() == null ? "import.new-edition.new-meeting" : "import.new-edition.known-meeting",
                    preview.proposal().items().size(),
                    stage);
        }
        var agenda = desk.agendas().get(agendaId);
        boolean frozen = agenda.publication() == Publication.PUBLISHED || agenda.publication() == Publication.WITHDRAWN;
        return frozen
                ? say("import.next-edition", agenda.edition() + 1, stage)
                : say("import.same-edition", agenda.edition(), stage);
    }

    private static ListItem warning(AgendaProposal.Warning warning) {
        var line = warning.line() == 0 ? say("field.document") : say("import.line", warning.line());
        return new ListItem(Texts.quiet(line), new Span(Sentences.sentence(warning.wording())));
    }

    private static ListItem difference(Difference difference) {
        var kind = new Span(Words.of(difference.kind()));
        kind.addClassNames("state", "state-" + difference.kind().name().toLowerCase(Locale.ROOT));
        var what = new Span(Sentences.sentence(difference.part()));
        what.addClassName("what");
        var texts = new Div(what);
        texts.addClassName("texts");
        mark(texts, "del", difference.before());
        mark(texts, "ins", difference.after());
        return new ListItem(kind, texts);
    }

    private static void mark(Div texts, String tag, @Nullable String text) {
        if (text != null) {
            texts.getElement().appendChild(new Element(tag).setText(text));
        }
    }

    private DescriptionList facts() {
        var document = preview.proposal().document();
        var meeting = preview.proposal().meeting();
        facts.addClassName("facts-list");
        fact(
                say("field.document"),
                document.symbol() == null ? Texts.quiet(say("import.no-symbol")) : Texts.symbol(document.symbol()));
        fact(say("field.title"), new Span(Words.of((Object) document.title())));
        fact(say("field.date"), new Span(Words.day(document.date())));
        preview.proposal()
                .bodies()
                .forEach(body -> fact(
                        say("field.body"),
                        Stream.of(body.symbol() == null ? null : Texts.symbol(body.symbol()), new Span(body.name()))
                                .filter(Objects::nonNull)
                                .toArray(Component[]::new)));
        fact(
                say("field.meeting"),
                new Span(Words.convening(meeting.ordinal(), MeetingDesignation.valueOf(meeting.designation()))));
        fact(say("field.dates"), new Span(Words.days(meeting.startsOn(), meeting.endsOn())));
        fact(say("field.venue"), new Span(Words.of((Object) meeting.venue())));
        return facts;
    }

    private void fact(String name, Component... values) {
        facts.add(new DescriptionList.Term(name), new DescriptionList.Description(values));
    }

    private static OrderedList timetable(List<AgendaProposal.Slot> slots) {
        var list = new OrderedList();
        slots.forEach(slot -> list.add(new ListItem(
                new Span(Words.shortDay(slot.date())),
                Texts.symbol(Words.times(slot.start(), slot.end())),
                new Span(say(slot.continued() ? "item.continued" : "item.named", slot.item())))));
        return list;
    }

    private void list(String key, String className, Stream<ListItem> entries) {
        var list = new UnorderedList(entries.toArray(ListItem[]::new));
        if (list.getComponentCount() > 0) {
            add(section(say(key, list.getComponentCount()), className, list));
        }
    }

    private static Section section(String title, String className, Component content) {
        var section = new Section(new H2(title), content);
        section.addClassName(className);
        return section;
    }
}
