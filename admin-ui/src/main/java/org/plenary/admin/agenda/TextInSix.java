package org.plenary.admin.agenda;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.plenary.admin.common.Words;
import org.plenary.shared.Language;

/** One text in the six languages side by side, each of which saves itself; the original is marked and can be copied. */
class TextInSix extends Div {

    private final Map<Language, SavedText> fields = new EnumMap<>(Language.class);
    private final Map<Language, Button> copies = new EnumMap<>(Language.class);
    private final Language original;

    TextInSix(
            String name,
            DraftPlace place,
            SavedText.State state,
            SavedText.Save save,
            Function<Object, SavedText.State> asState,
            Language original,
            boolean mayEdit) {
        this.original = original;
        addClassName("in-six");
        getElement().setAttribute("role", "group").setAttribute("aria-label", name);
        for (var language : Language.values()) {
            var field = new SavedText(label(name, language), place, state, save, asState);
            field.setReadOnly(!mayEdit);
            field.speak(language);
            field.setHelperText(null);
            field.whenSaved(this::refresh);
            var copy = new Button(say("editor.copy-original"), click -> field.type(originalText()));
            copy.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            copy.setAriaLabel(say("editor.copy-original-to", Words.of(language)));
            fields.put(language, field);
            copies.put(language, copy);
            var cell = new Div(field);
            if (mayEdit) {
                cell.add(copy);
            }
            cell.addClassName("cell");
            add(cell);
        }
        show(state);
    }

    private String label(String name, Language language) {
        return say(language == original ? "editor.in-original" : "editor.in-language", name, Words.of(language));
    }

    private String originalText() {
        return fields.get(original) == null ? "" : fields.get(original).getValue();
    }

    private void refresh(SavedText.State saved) {
        fields.values().forEach(field -> field.refresh(saved));
        show(saved);
    }

    private void show(SavedText.State state) {
        copies.forEach((language, copy) -> copy.setVisible(language != original
                && state.text().in(language).isEmpty()
                && state.text().in(original).isPresent()));
        fields.forEach((language, field) ->
                field.setClassName("missing", state.text().in(language).isEmpty()));
    }
}
