package org.plenary.admin.common;

import com.vaadin.flow.component.UI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.plenary.shared.Language;

/** A language that the console itself speaks, e.g. {@code FR}; what it shows may be in any of the six. */
public enum Speech {
    EN(Locale.UK, Language.EN),
    FR(Locale.FRENCH, Language.FR),
    // Symbols and dates are printed with the same digits in every language.
    AR(Locale.forLanguageTag("ar-u-nu-latn"), Language.AR);

    private final Locale locale;
    private final Language language;

    Speech(Locale locale, Language language) {
        this.locale = locale;
        this.language = language;
    }

    public Locale locale() {
        return locale;
    }

    public Language language() {
        return language;
    }

    public boolean rightToLeft() {
        return this == AR;
    }

    /** That of the page at hand; English where there is none. */
    public static Speech current() {
        return Optional.ofNullable(UI.getCurrent())
                .flatMap(page -> of(page.getLocale().getLanguage()))
                .orElse(EN);
    }

    /** By its code, e.g. {@code fr}. */
    public static Optional<Speech> of(String code) {
        return Arrays.stream(values())
                .filter(speech -> speech.language.code().equals(code))
                .findFirst();
    }
}
