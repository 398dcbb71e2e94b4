package org.plenary.admin.agenda;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.common.Notice;
import org.plenary.admin.common.Texts;
import org.plenary.admin.common.Words;
import org.plenary.agenda.AnnotationParagraph;
import org.plenary.shared.Language;

/** The annotation of one item: its paragraphs in the order of print, each of which saves itself. */
class AnnotationPane extends Div {

    private final Editing editing;
    private final UUID item;
    private final String name;
    private final Runnable whenSaved;
    private final Div paragraphs = new Div();
    private final List<ParagraphField> fields = new ArrayList<>();
    private Language language;

    /** The item by its id and its name, e.g. {@code Item 2}. */
    AnnotationPane(Editing editing, UUID item, String name, Language language, Runnable whenSaved) {
        this.editing = editing;
        this.item = item;
        this.name = name;
        this.language = language;
        this.whenSaved = whenSaved;
        addClassName("annotation");
        paragraphs.addClassName("paragraphs");
        add(paragraphs);
        if (editing.mayEdit()) {
            var add = new Button(say("paragraph.add"), VaadinIcon.PLUS.create(), click -> begin());
            add.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            add(add);
        }
        show();
        bringBack();
    }

    void speak(Language wanted) {
        language = wanted;
        fields.forEach(field -> field.speak(wanted));
        bringBack();
    }

    private void show() {
        fields.clear();
        paragraphs.removeAll();
        var all = editing.desk().annotations().findAll(editing.agendaId(), item);
        for (var paragraph : all) {
            var field = new ParagraphField(editing, this, paragraph, all.size());
            field.speak(language);
            fields.add(field);
            paragraphs.add(field);
        }
        if (all.isEmpty()) {
            paragraphs.add(Texts.quiet(say("editor.annotation.none")));
        }
        cite();
    }

    List<TextInSix> inSix(Language original) {
        return fields.stream().map(field -> field.inSix(original)).toList();
    }

    /** Shows what the paragraphs cite now. */
    void cite() {
        var all = editing.desk().citations().findAll(editing.agendaId(), item);
        fields.forEach(field -> field.cite(all));
    }

    private void cite(CitationChips chips, AnnotationParagraph begun) {
        chips.show(editing.desk().citations().findAll(editing.agendaId(), item).stream()
                .filter(citation -> citation.paragraphId().equals(begun.id()))
                .toList());
    }

    /** Shows what was saved elsewhere, e.g. undone; keeps what is being typed. */
    void refresh() {
        var all = editing.desk().annotations().findAll(editing.agendaId(), item);
        if (all.stream()
                .map(AnnotationParagraph::id)
                .toList()
                .equals(fields.stream().map(ParagraphField::id).toList())) {
            for (int index = 0; index < all.size(); index++) {
                fields.get(index).refresh(all.get(index));
            }
            cite();
        } else if (paragraphs.getChildren().noneMatch(NewParagraph.class::isInstance)) {
            show();
        }
    }

    /** E.g. {@code paragraph 2 of item 3}. */
    String nameOf(AnnotationParagraph paragraph) {
        return say("editor.paragraph.named", paragraph.position(), Words.within(name));
    }

    /** Takes up what was typed here before and could not be saved, be it the beginning of a paragraph. */
    void bringBack() {
        fields.forEach(ParagraphField::bringBack);
        if (editing.mayEdit()) {
            beginning().take(language).ifPresent(this::resume);
        }
    }

    private void resume(Draft draft) {
        fields.stream()
                .filter(field -> field.isBeginningOf(draft))
                .findFirst()
                .ifPresentOrElse(field -> field.resume(draft), () -> begin().resume(draft));
    }

    private DraftPlace beginning() {
        return new DraftPlace(editing.drafts(), "new-paragraph", item, say("editor.draft.new-paragraph", name), item);
    }

    DraftPlace placeOf(AnnotationParagraph paragraph) {
        return new DraftPlace(
                editing.drafts(),
                "paragraph",
                paragraph.id(),
                say("editor.draft.paragraph", name, paragraph.position()),
                item);
    }

    void saved() {
        whenSaved.run();
    }

    /** Begins a paragraph at the end; it is kept from its first words on. */
    private NewParagraph begin() {
        var chips = new CitationChips(editing, this::cite);
        var blank = new NewParagraph(editing, this, item, beginning(), language, kept -> cite(chips, kept), this::show);
        paragraphs.add(blank, chips);
        blank.focus();
        return blank;
    }

    void move(AnnotationParagraph moved, int by) {
        var all = editing.desk().annotations().findAll(editing.agendaId(), item);
        int from = all.stream().map(AnnotationParagraph::id).toList().indexOf(moved.id());
        int before = by < 0 ? from + by : from + by + 1;
        UUID beforeId = before < all.size() && before >= 0 ? all.get(before).id() : null;
        moveBefore(moved.id(), beforeId);
    }

    /** A paragraph that is dropped on another one goes before it. */
    void moveBefore(UUID moved, @Nullable UUID beforeId) {
        editing.restructure(
                say("editor.step.paragraph-moved"),
                () -> editing.desk().annotations().move(editing.agendaId(), moved, beforeId));
        show();
        fields.stream().filter(field -> field.id().equals(moved)).forEach(ParagraphField::focus);
    }

    void delete(AnnotationParagraph deleted) {
        editing.restructure(
                say("editor.step.paragraph-deleted"),
                () -> editing.desk().annotations().delete(editing.agendaId(), deleted.id(), deleted.version()));
        show();
        var undoing = editing.undoOfLast();
        Notice.undoable(say("editor.paragraph.deleted"), () -> {
            undoing.run();
            show();
        });
    }
}
