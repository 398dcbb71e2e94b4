package org.plenary.admin.agenda;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.plenary.admin.common.Notice;
import org.plenary.admin.common.Sentences;
import org.plenary.admin.common.Words;
import org.plenary.shared.Conflict;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.TextLength;

/**
 * A text in one of the six languages at a time, which saves itself after a pause and when it is left. Somebody else's edit
 * of another language is kept silently; one of the same language is shown beside one's own, and neither is lost.
 */
class SavedText extends TextArea {

    /** The text as it is saved, and the version of the record that it is part of. */
    record State(LocalizedText text, int version) {}

    /** Saves the text over that version; throws {@link Conflict} where somebody else was first. */
    interface Save {
        State save(int expectedVersion, LocalizedText text);
    }

    /** Milliseconds without a key after which what is typed is saved. */
    static final int PAUSE = 1_200;

    private final DraftPlace place;
    private final Save save;
    private final Function<Object, State> asState;
    private State state;
    private Language language = Language.EN;
    private boolean deciding;
    private Consumer<State> whenSaved = saved -> {};

    /** The record of a conflict is read by the last function. */
    SavedText(String label, DraftPlace place, State state, Save save, Function<Object, State> asState) {
        super(label);
        this.place = place;
        this.state = state;
        this.save = save;
        this.asState = asState;
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(PAUSE);
        addBlurListener(blur -> keep());
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keep();
            }
        });
        show();
    }

    void whenSaved(Consumer<State> listener) {
        whenSaved = listener;
    }

    /** Shows the text in that language, with the English one below while another is edited. */
    void speak(Language wanted) {
        keep();
        turnTo(wanted);
    }

    private void turnTo(Language wanted) {
        language = wanted;
        getElement().setAttribute("lang", wanted.code()).setAttribute("dir", wanted == Language.AR ? "rtl" : "ltr");
        setPlaceholder(isReadOnly() ? "" : say("editor.not-yet-in", Words.of(wanted)));
        setHelperText(
                wanted == Language.EN ? null : state.text().in(Language.EN).orElse(null));
        show();
        if (!isReadOnly()) {
            place.watch(this, language, words(state));
            bringBack();
        }
    }

    /** Takes up what was typed here before and could not be saved, where the browser still has it. */
    void bringBack() {
        if (!isReadOnly()) {
            place.take(language).ifPresent(this::resume);
        }
    }

    void resume(Draft draft) {
        var typed = draft.text().strip();
        if (typed.equals(words(state))) {
            place.saved(this, language, typed);
            return;
        }
        setValue(draft.text());
        if (draft.continues(words(state))) {
            keep();
            Notice.say(say("editor.draft.back", draft.what()));
        } else {
            choose(state, typed);
        }
    }

    Language language() {
        return language;
    }

    String draftKey() {
        return place.key(language);
    }

    /** Saves what was typed into another field for this text. */
    void type(String text) {
        setValue(text);
        keep();
    }

    /** Takes over what was saved elsewhere, unless something is being typed. */
    void refresh(State saved) {
        boolean typing = !getValue().strip().equals(words(state));
        state = saved;
        if (!typing) {
            show();
        }
    }

    private void show() {
        setInvalid(false);
        setValue(words(state));
    }

    private String words(State of) {
        return of.text().in(language).orElse("");
    }

    private void keep() {
        var typed = getValue().strip();
        // What is typed is said twice, after a pause and when the field is left; a conflict is decided once.
        if (deciding) {
            return;
        }
        if (isReadOnly() || typed.equals(words(state))) {
            setInvalid(false);
            return;
        }
        if (typed.isEmpty() && state.text().values().size() == 1) {
            refuse(say("editor.text.empty"));
            return;
        }
        try {
            TextLength.require("text", typed);
            saveOver(state, typed);
        } catch (Conflict conflict) {
            reconcile(asState.apply(conflict.theirs()), typed);
        } catch (InvalidInput invalid) {
            refuse(Sentences.say(invalid));
        }
    }

    private void saveOver(State base, String typed) {
        state = save.save(base.version(), base.text().with(language, typed));
        setInvalid(false);
        place.saved(this, language, typed);
        whenSaved.accept(state);
    }

    private void reconcile(State theirs, String mine) {
        if (theirs.text().in(language).equals(state.text().in(language))) {
            saveOver(theirs, mine);
        } else if (words(theirs).equals(mine)) {
            state = theirs;
            place.saved(this, language, mine);
        } else {
            choose(theirs, mine);
        }
    }

    private void choose(State theirs, String mine) {
        refuse(say("editor.changed-meanwhile.text"));
        deciding = true;
        new ConflictDialog(
                        Optional.ofNullable(getLabel())
                                .filter(label -> !label.isEmpty())
                                .orElseGet(() -> say("editor.text")),
                        language,
                        mine,
                        words(theirs),
                        kept -> {
                            deciding = false;
                            state = theirs;
                            setValue(kept);
                            keep();
                        },
                        () -> {
                            deciding = false;
                            state = theirs;
                            show();
                            place.saved(this, language, mine);
                            whenSaved.accept(state);
                        })
                .open();
    }

    private void refuse(String reason) {
        setErrorMessage(reason);
        setInvalid(true);
    }
}
