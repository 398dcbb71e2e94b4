package org.plenary.admin.agenda;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectVariant;
import java.util.List;
import java.util.UUID;
import org.plenary.admin.common.Notice;
import org.plenary.admin.common.Words;
import org.plenary.agenda.AnnotationInput;
import org.plenary.agenda.AnnotationParagraph;
import org.plenary.agenda.AnnotationSection;
import org.plenary.citation.CitedInText;
import org.plenary.shared.Conflict;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;

/** One paragraph of an annotation, with what it is about and its place among the others. */
class ParagraphField extends Div {

    private final Editing editing;
    private final AnnotationPane pane;
    private final SavedText text;
    private final Select<AnnotationSection> section = new Select<>();
    private final CitationChips chips;
    private AnnotationParagraph paragraph;

    ParagraphField(Editing editing, AnnotationPane pane, AnnotationParagraph paragraph, int of) {
        this.editing = editing;
        this.pane = pane;
        this.paragraph = paragraph;
        addClassName("paragraph");
        var name = say("editor.paragraph.of", paragraph.position(), of);
        text = new SavedText("", pane.placeOf(paragraph), state(paragraph), this::saveText, this::takeOver);
        text.setAriaLabel(name);
        text.setReadOnly(!editing.mayEdit());
        chips = new CitationChips(editing, pane::cite);
        add(text, chips);
        if (!editing.mayEdit()) {
            return;
        }
        section.setItems(AnnotationSection.values());
        section.setItemLabelGenerator(Words::of);
        section.setValue(paragraph.section());
        section.setAriaLabel(say("editor.paragraph.about", name));
        section.addThemeVariants(SelectVariant.LUMO_SMALL);
        section.addValueChangeListener(change -> saveSection(change.getValue()));
        var up = tool(VaadinIcon.ARROW_UP, say("editor.paragraph.up"), () -> pane.move(this.paragraph, -1));
        up.setEnabled(paragraph.position() > 1);
        var down = tool(VaadinIcon.ARROW_DOWN, say("editor.paragraph.down"), () -> pane.move(this.paragraph, 1));
        down.setEnabled(paragraph.position() < of);
        var tools = new Div(
                section,
                up,
                down,
                tool(VaadinIcon.TRASH, say("editor.paragraph.delete"), () -> pane.delete(this.paragraph)));
        tools.addClassName("tools");
        tools.addComponentAsFirst(grip());
        add(tools);
        // Marked words that are dragged are for the text; the paragraph takes only what a grip holds.
        text.getElement()
                .executeJs("for (const event of ['dragenter', 'dragover', 'drop']) this.addEventListener(event,"
                        + " (dragged) => { if (!document.querySelector('.v-dragged')) dragged.stopPropagation(); })");
        DropTarget.create(this)
                .addDropListener(drop -> drop.getDragData()
                        .filter(UUID.class::isInstance)
                        .map(UUID.class::cast)
                        .filter(other -> !other.equals(id()))
                        .ifPresent(other -> pane.moveBefore(other, id())));
    }

    /** What a mouse takes hold of: the text itself is there to be marked. By keyboard there are up and down. */
    private Span grip() {
        var grip = new Span(VaadinIcon.MENU.create());
        grip.addClassName("grip");
        grip.setTitle(say("editor.paragraph.drag"));
        grip.getElement().setAttribute("aria-hidden", "true");
        var dragged = DragSource.create(grip);
        dragged.setEffectAllowed(EffectAllowed.MOVE);
        dragged.setDragData(id());
        return grip;
    }

    private static Button tool(VaadinIcon icon, String name, Runnable action) {
        var button = new Button(icon.create(), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(name);
        button.setTooltipText(name);
        return button;
    }

    UUID id() {
        return paragraph.id();
    }

    void focus() {
        text.focus();
    }

    void speak(Language language) {
        text.speak(language);
    }

    /** The same paragraph in all languages; what is saved there is shown here. */
    TextInSix inSix(Language original) {
        return new TextInSix(
                text.getAriaLabel().orElse(""),
                pane.placeOf(paragraph),
                state(paragraph),
                (version, words) -> {
                    var saved = saveText(version, words);
                    text.refresh(saved);
                    return saved;
                },
                this::takeOver,
                original,
                editing.mayEdit());
    }

    void bringBack() {
        text.bringBack();
    }

    /** Whether the paragraph is what was kept of that draft before the connection broke. */
    boolean isBeginningOf(Draft draft) {
        return paragraph
                .text()
                .in(draft.language())
                .filter(saved ->
                        draft.passed().contains(saved) || draft.text().strip().equals(saved))
                .isPresent();
    }

    void cite(List<CitedInText> all) {
        chips.show(all.stream()
                .filter(citation -> citation.paragraphId().equals(paragraph.id()))
                .toList());
    }

    void refresh(AnnotationParagraph saved) {
        text.refresh(takeOver(saved));
    }

    void resume(Draft draft) {
        text.resume(draft);
    }

    private SavedText.State saveText(int expectedVersion, LocalizedText words) {
        update(expectedVersion, new AnnotationInput(paragraph.section(), words));
        return state(paragraph);
    }

    /** Whatever is saved next is saved over the whole of theirs. */
    private SavedText.State takeOver(Object theirs) {
        paragraph = (AnnotationParagraph) theirs;
        section.setValue(paragraph.section());
        return state(paragraph);
    }

    private void saveSection(AnnotationSection chosen) {
        if (chosen == paragraph.section()) {
            return;
        }
        try {
            update(paragraph.version(), new AnnotationInput(chosen, paragraph.text()));
            text.refresh(state(paragraph));
        } catch (Conflict conflict) {
            text.refresh(takeOver(conflict.theirs()));
            Notice.refuse(say("editor.changed-meanwhile.paragraph"), say("editor.changed-meanwhile.remedy"));
        }
    }

    private void update(int expectedVersion, AnnotationInput input) {
        var id = paragraph.id();
        paragraph = editing.write(pane.nameOf(paragraph), () -> {
            var saved = editing.desk().annotations().update(editing.agendaId(), id, expectedVersion, input);
            editing.desk().reading().follow(saved.agendaId(), id);
            return saved;
        });
        pane.saved();
        pane.cite();
    }

    private static SavedText.State state(AnnotationParagraph paragraph) {
        return new SavedText.State(paragraph.text(), paragraph.version());
    }
}
