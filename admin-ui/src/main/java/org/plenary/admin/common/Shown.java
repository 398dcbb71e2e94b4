package org.plenary.admin.common;

import com.vaadin.flow.component.Component;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a column of a listing is shown: under which heading, as which text, in files too, and as which component where the
 * text alone does not do. A column with a least width shares what is left of the page's.
 *
 * @param <R> what is listed, e.g. a document
 */
public record Shown<R>(
        String name,
        String heading,
        Function<R, String> text,
        @Nullable Function<R, Component> component,
        @Nullable String leastWidth,
        boolean atFirst) {

    /** What is not known is empty in files, and a dash on the page. */
    public static <R> Shown<R> text(String name, String heading, Function<R, @Nullable Object> value) {
        Function<R, String> text = row -> {
            var known = value.apply(row);
            return known == null ? "" : known.toString();
        };
        return new Shown<>(name, heading, text, null, null, true);
    }

    /** Needs room and may be long, e.g. a title. */
    public Shown<R> wide(String least) {
        return new Shown<>(name, heading, text, component, least, atFirst);
    }

    public Shown<R> as(Function<R, Component> other) {
        return new Shown<>(name, heading, text, other, leastWidth, atFirst);
    }

    /** Not among the columns at first, e.g. when it last changed. */
    public Shown<R> later() {
        return new Shown<>(name, heading, text, component, leastWidth, false);
    }

    String onPage(R row) {
        var known = text.apply(row);
        return known.isEmpty() ? Words.NOTHING : known;
    }
}
