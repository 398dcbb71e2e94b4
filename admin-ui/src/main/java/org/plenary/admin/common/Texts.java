package org.plenary.admin.common;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.text.Bidi;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.LocalizedText;

/** Pieces of text as they look everywhere in the console, e.g. a symbol in a monospaced face. */
public final class Texts {

    private Texts() {}

    /** A symbol, number or label, e.g. {@code CTOC/COP/WG.7}. */
    public static Span symbol(@Nullable String symbol) {
        return styled(symbol == null ? Words.NOTHING : symbol, "symbol");
    }

    /** A day in words that stay on one line. */
    public static Span day(@Nullable LocalDate day) {
        return styled(Words.day(day), "day-of");
    }

    public static Span quiet(String text) {
        return styled(text, "quiet");
    }

    /** In the language of the page where there is that; else marked with the language that it is in, and in its direction. */
    public static Span text(@Nullable LocalizedText text) {
        var span = new Span(Words.of(text));
        if (text != null && Words.language(text) != Speech.current().language()) {
            span.getElement().setAttribute("lang", Words.language(text).code()).setAttribute("dir", "auto");
        }
        return span;
    }

    /** Where there are three dots in place of the rest, they stand where lines of that text end. */
    public static void direct(Component cut, String text) {
        var bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        cut.getElement().setAttribute("dir", bidi.baseIsLeftToRight() ? "ltr" : "rtl");
    }

    private static Span styled(String text, String className) {
        var span = new Span(text);
        span.addClassName(className);
        return span;
    }
}
