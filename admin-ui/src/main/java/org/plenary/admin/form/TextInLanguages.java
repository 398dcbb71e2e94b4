package org.plenary.admin.form;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.common.Words;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;

/** A text in six languages: English at once, the others one click away. A language without words is not there. */
public final class TextInLanguages extends CustomField<Map<Language, String>> {

    private final Map<Language, TextFieldBase<?, String>> texts = new EnumMap<>(Language.class);
    private final Details others = new Details();
    private boolean showing;

    private TextInLanguages(String label, Supplier<TextFieldBase<?, String>> field) {
        super(Map.of());
        setLabel(label);
        var rest = new Div();
        rest.addClassName("languages");
        for (var language : Language.values()) {
            var text = field.get();
            texts.put(language, text);
            text.setWidthFull();
            text.setValueChangeMode(ValueChangeMode.LAZY);
            text.addValueChangeListener(change -> {
                if (!showing) {
                    updateValue();
                }
            });
            text.getElement()
                    .setAttribute("lang", language.code())
                    .setAttribute("dir", language == Language.AR ? "rtl" : "ltr");
            if (language == Language.EN) {
                text.setAriaLabel(label);
                add((Component) text);
            } else {
                text.setLabel(Words.of(language));
                text.setAriaLabel(say("form.in-language", label, Words.of(language)));
                rest.add(text);
            }
        }
        others.add(rest);
        add(others);
        addValueChangeListener(change -> count());
        count();
    }

    /** In one line, e.g. a name. */
    public static TextInLanguages line(String label) {
        return new TextInLanguages(label, TextField::new);
    }

    /** In paragraphs, e.g. what a resolution says. */
    public static TextInLanguages area(String label) {
        return new TextInLanguages(label, TextArea::new);
    }

    private void count() {
        long known = getValue().keySet().stream()
                .filter(language -> language != Language.EN)
                .count();
        others.setSummaryText(
                known == 0 ? say("form.languages") : say("form.languages.some", known, Language.values().length - 1));
    }

    public void show(@Nullable LocalizedText text) {
        setValue(text == null ? Map.of() : text.values());
    }

    /** Null where there are no words in any language. */
    public @Nullable LocalizedText text() {
        return getValue().isEmpty() ? null : new LocalizedText(getValue());
    }

    /** The text, of which some must be there; the path is that of the field. */
    public LocalizedText need(String path) {
        var text = text();
        if (text == null) {
            throw InvalidInput.inWords(path, say("form.nothing"), say("form.one-language"));
        }
        return text;
    }

    /** One language of it, as a person types it. */
    public TextFieldBase<?, String> in(Language language) {
        return java.util.Objects.requireNonNull(texts.get(language));
    }

    /** The fields of the languages by their names, which begin with that of the whole, e.g. {@code title/fr}. */
    Map<String, Element> parts(String path) {
        return texts.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> path + "/" + entry.getKey().code(),
                        entry -> entry.getValue().getElement()));
    }

    String says(Object value) {
        return value instanceof Map<?, ?> map
                ? map.entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + entry.getValue())
                        .collect(Collectors.joining(" · "))
                : String.valueOf(value);
    }

    @Override
    protected Map<Language, String> generateModelValue() {
        var values = new EnumMap<Language, String>(Language.class);
        texts.forEach((language, text) -> {
            if (!text.getValue().isBlank()) {
                values.put(language, text.getValue().strip());
            }
        });
        return values;
    }

    @Override
    protected void setPresentationValue(Map<Language, String> value) {
        showing = true;
        texts.forEach((language, text) -> text.setValue(value.getOrDefault(language, "")));
        showing = false;
    }
}
