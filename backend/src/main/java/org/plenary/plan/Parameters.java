package org.plenary.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a plan. jOOQ renders each as a mark that no literal of a declaration holds; where the marks stand,
 * and in which order, is read off the rendered text, so that one parameter may stand in many places.
 */
final class Parameters {

    private static final char MARK = '\u0001';

    /** The mark of the one parameter that no argument gives: the bodies that a limited viewer serves. */
    static final String SERVED = MARK + "served" + MARK;

    private static final Parameter OF_THE_VIEWER = new Parameter(UUID[].class, Request::served);

    private final List<Parameter> all = new ArrayList<>();
    /** The language that is wanted, by the arguments that name it; under null that of the caller. */
    private final Map<@Nullable Arguments, Field<String>> languages = new HashMap<>();

    /**
     * The language that is wanted. As one parameter for all that want the same, it lets a text that is selected in several
     * places be one column.
     */
    Field<String> language(Arguments arguments) {
        var named = arguments.has("language") ? arguments : null;
        var known = languages.get(named);
        if (known == null) {
            known = named == null
                    ? add(String.class, now -> now.language().code())
                    : add(String.class, now -> Paging.language(now.values(named), now.language()));
            languages.put(named, known);
        }
        return known;
    }

    <T> Field<T> add(Class<T> type, Function<Request, @Nullable Object> value) {
        all.add(new Parameter(type, value));
        return DSL.field(DSL.raw("" + MARK + (all.size() - 1) + MARK), type);
    }

    /** The text with a question mark for each mark; the parameters that they stand for are added in order. */
    String resolve(String rendered, List<Parameter> order) {
        var text = new StringBuilder(rendered.length());
        for (var at = 0; at < rendered.length(); ) {
            var start = rendered.indexOf(MARK, at);
            if (start < 0) {
                return text.append(rendered, at, rendered.length()).toString();
            }
            var end = rendered.indexOf(MARK, start + 1);
            text.append(rendered, at, start).append('?');
            order.add(
                    rendered.startsWith(SERVED, start)
                            ? OF_THE_VIEWER
                            : all.get(Integer.parseInt(rendered, start + 1, end, 10)));
            at = end + 1;
        }
        return text.toString();
    }
}
