package org.plenary.shared;

import java.util.Locale;

/** The six official languages of the United Nations, in the order in which a text falls back, e.g. {@code EN}. */
public enum Language {
    EN,
    FR,
    ES,
    RU,
    AR,
    ZH;

    /** The ISO 639-1 code under which the database keeps a text, e.g. {@code en}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Language of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
