package org.plenary.admin.agenda;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.common.Words;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;

/** The six languages to edit in; those that the title lacks are hollow. */
class LanguageBar extends Div {

    private final Map<Language, NativeButton> buttons = new EnumMap<>(Language.class);

    private final NativeButton six;

    /** The second hears that all six are wanted side by side. */
    LanguageBar(Language chosen, Consumer<Language> choose, Runnable chooseAll) {
        addClassName("language-bar");
        getElement().setAttribute("role", "group").setAttribute("aria-label", say("editor.language"));
        for (var language : Language.values()) {
            var button = new NativeButton(language.code().toUpperCase(Locale.ROOT), click -> {
                press(language);
                choose.accept(language);
            });
            buttons.put(language, button);
            add(button);
        }
        six = new NativeButton(say("editor.all-six"), click -> {
            press(null);
            chooseAll.run();
        });
        six.setTitle(say("editor.all-six.hint"));
        add(six);
        press(chosen);
    }

    private void press(@Nullable Language chosen) {
        six.getElement().setAttribute("aria-pressed", String.valueOf(chosen == null));
        buttons.forEach((language, button) ->
                button.getElement().setAttribute("aria-pressed", String.valueOf(language == chosen)));
    }

    void show(LocalizedText title) {
        buttons.forEach((language, button) -> {
            boolean missing = title.in(language).isEmpty();
            button.setClassName("missing", missing);
            button.setTitle(missing ? say("editor.language-missing", Words.of(language)) : Words.of(language));
        });
    }
}
