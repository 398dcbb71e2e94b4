package org.plenary.admin.agenda;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.common.Notice;
import org.plenary.admin.common.Sentences;
import org.plenary.agenda.AnnotationInput;
import org.plenary.agenda.AnnotationParagraph;
import org.plenary.agenda.AnnotationSection;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.TextLength;

/** A paragraph that is being begun: kept from its first words on, after each pause; gone again if it is left empty. */
class NewParagraph extends TextArea {

    private final Editing editing;
    private final AnnotationPane pane;
    private final UUID item;
    private final DraftPlace place;
    private final Language language;
    private final Consumer<AnnotationParagraph> whenKept;
    private @Nullable AnnotationParagraph kept;

    /** The consumer hears of the paragraph each time that it is kept. */
    NewParagraph(
            Editing editing,
            AnnotationPane pane,
            UUID item,
            DraftPlace place,
            Language language,
            Consumer<AnnotationParagraph> whenKept,
            Runnable done) {
        this.editing = editing;
        this.pane = pane;
        this.item = item;
        this.place = place;
        this.language = language;
        this.whenKept = whenKept;
        setAriaLabel(say("paragraph.new"));
        setPlaceholder(say("editor.paragraph.hint"));
        getElement().setAttribute("lang", language.code()).setAttribute("dir", language == Language.AR ? "rtl" : "ltr");
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(SavedText.PAUSE);
        addValueChangeListener(change -> keep());
        addBlurListener(blur -> {
            keep();
            done.run();
        });
        place.watch(this, language, "");
    }

    /** Goes on with what was typed before and could not be saved. */
    void resume(Draft draft) {
        setValue(draft.text());
        keep();
        Notice.say(say("editor.draft.back", draft.what()));
    }

    private void keep() {
        try {
            TextLength.require("text", getValue());
            setInvalid(false);
            keep(getValue().strip());
        } catch (InvalidInput invalid) {
            setErrorMessage(Sentences.say(invalid));
            setInvalid(true);
        }
    }

    private void keep(String typed) {
        var before = kept;
        if (before == null) {
            kept = typed.isEmpty() ? null : begin(typed);
            said(typed);
        } else if (typed.isEmpty()) {
            kept = null;
            editing.restructure(
                    say("editor.step.paragraph-deleted"),
                    () -> editing.desk().annotations().delete(editing.agendaId(), before.id(), before.version()));
            said(typed);
        } else if (!before.text().equals(before.text().with(language, typed))) {
            var input = new AnnotationInput(before.section(), before.text().with(language, typed));
            kept = editing.write(
                    pane.nameOf(before),
                    () -> read(editing.desk()
                            .annotations()
                            .update(editing.agendaId(), before.id(), before.version(), input)));
            said(typed);
        }
    }

    /** From its first words on, the paragraph has a place of its own. */
    private void said(String typed) {
        place.saved(this, language, typed);
        if (kept != null) {
            pane.placeOf(kept).saved(this, language, typed);
            whenKept.accept(kept);
        }
    }

    private AnnotationParagraph begin(String typed) {
        var input = new AnnotationInput(AnnotationSection.SCOPE, new LocalizedText(Map.of(language, typed)));
        return editing.restructure(
                say("editor.step.paragraph-added"),
                () -> read(editing.desk().annotations().add(editing.agendaId(), item, input)));
    }

    private AnnotationParagraph read(AnnotationParagraph saved) {
        editing.desk().reading().follow(saved.agendaId(), saved.id());
        return saved;
    }
}
