package org.plenary.admin.agenda;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.common.Notice;
import org.plenary.admin.common.StateBadge;
import org.plenary.admin.common.Texts;
import org.plenary.admin.common.Words;
import org.plenary.admin.form.OpenForms;
import org.plenary.agenda.DocumentationEntry;
import org.plenary.agenda.DocumentationInput;
import org.plenary.agenda.DocumentationStatus;
import org.plenary.document.Distribution;
import org.plenary.document.DocumentInput;
import org.plenary.document.DocumentNature;
import org.plenary.due.Milestone;
import org.plenary.meeting.Meeting;

/** What is listed under one item: documents that are before the body, and those that are only expected. */
class DocumentationPane extends Div {

    private final Editing editing;
    private final UUID item;
    private final Runnable whenSaved;
    private final Div entries = new Div();

    DocumentationPane(Editing editing, UUID item, Runnable whenSaved) {
        this.editing = editing;
        this.item = item;
        this.whenSaved = whenSaved;
        addClassName("documentation");
        entries.addClassName("entries");
        add(entries);
        if (editing.mayEdit()) {
            var add = new Button(say("editor.add-document"), VaadinIcon.PLUS.create());
            var way = OpenForms.way("document-of/" + item, () -> form(null));
            add.addClickListener(click -> way.run());
            add.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            add(add);
        }
        show();
    }

    final void show() {
        entries.removeAll();
        editing.desk().documentation().findAll(editing.agendaId(), item).forEach(entry -> entries.add(row(entry)));
        if (entries.getComponentCount() == 0) {
            entries.add(Texts.quiet(say("editor.document.none")));
        }
    }

    private Div row(DocumentationEntry entry) {
        var title = Texts.text(entry.title() == null ? entry.documentTitle() : entry.title());
        title.addClassName("title");
        var details = new Div(Texts.quiet(Words.of(entry.role())), new StateBadge(entry.status()));
        if (entry.documentNature() != null) {
            details.addComponentAsFirst(Texts.quiet(Words.of(entry.documentNature())));
        }
        if (entry.dueOn() != null) {
            boolean open = entry.status() != DocumentationStatus.ISSUED;
            details.add(
                    new Span(say(open ? "editor.document.due" : "editor.document.was-due", Words.day(entry.dueOn()))));
        }
        details.addClassName("details");
        var what = new Div(Texts.symbol(
                entry.documentSymbol() == null ? say("editor.document.no-symbol") : entry.documentSymbol()));
        what.add(title, details);
        what.addClassName("what");
        var row = new Div(what);
        row.addClassName("entry");
        if (editing.mayEdit()) {
            row.add(
                    tool(
                            VaadinIcon.EDIT,
                            say("editor.document.edit"),
                            OpenForms.way("entry/" + entry.id(), () -> form(entry))),
                    tool(VaadinIcon.TRASH, say("editor.document.take-off"), () -> remove(entry)));
        }
        return row;
    }

    private static Button tool(VaadinIcon icon, String name, Runnable action) {
        var button = new Button(icon.create(), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(name);
        button.setTooltipText(name);
        return button;
    }

    private DocumentationDialog form(@Nullable DocumentationEntry entry) {
        return new DocumentationDialog(
                editing.desk().documents(), this::next, entry, due(), this::save, saved -> saved());
    }

    private DocumentationEntry save(
            @Nullable DocumentationEntry based, DocumentationInput input, @Nullable String symbol) {
        var entries = editing.desk().documentation();
        return editing.restructure(
                say(based == null ? "editor.step.document-listed" : "editor.step.entry-changed"), () -> {
                    var named = symbol == null ? input : registered(input, symbol);
                    return based == null
                            ? entries.add(editing.agendaId(), item, named)
                            : entries.update(editing.agendaId(), based.id(), based.version(), named);
                });
    }

    /** What the body would call its next document of the meeting's year. */
    private Optional<String> next() {
        var meeting = meeting();
        return meeting.bodySymbol() == null || meeting.startsOn() == null
                ? Optional.empty()
                : Optional.of(editing.desk()
                        .symbols()
                        .next(meeting.bodySymbol(), meeting.startsOn().getYear()));
    }

    /** When a document that is expected now has to be submitted; null where that day is not known or has passed. */
    private @Nullable LocalDate due() {
        var start = meeting().startsOn();
        var due = start == null ? null : editing.desk().due().milestones().before(Milestone.SUBMITTED, start);
        return due == null || due.isBefore(LocalDate.now(ZoneId.systemDefault())) ? null : due;
    }

    private Meeting meeting() {
        return editing.desk().meetings().get(editing.agenda().meetingId());
    }

    /** The entry with a document of that symbol, put into the register in the same change. */
    private DocumentationInput registered(DocumentationInput input, String symbol) {
        var document = editing.desk()
                .documents()
                .create(new DocumentInput(
                        symbol,
                        meeting().bodyId(),
                        meeting().id(),
                        DocumentNature.OTHER,
                        input.title(),
                        Distribution.GENERAL,
                        null,
                        null));
        return new DocumentationInput(document.id(), input.title(), input.role(), input.status(), input.dueOn());
    }

    private void remove(DocumentationEntry entry) {
        editing.restructure(
                say("editor.step.document-taken-off"),
                () -> editing.desk().documentation().delete(editing.agendaId(), entry.id(), entry.version()));
        saved();
        var undoing = editing.undoOfLast();
        Notice.undoable(say("editor.document.taken-off"), () -> {
            undoing.run();
            saved();
        });
    }

    private void saved() {
        show();
        whenSaved.run();
    }
}
