package org.plenary.search;

import org.jooq.Field;
import org.plenary.plan.Call;
import org.plenary.plan.Path;
import org.plenary.shared.InvalidInput;

/** The text that is searched for or to be resolved, as it was given. */
final class Asked {

    private static final int LONGEST = 200;

    private Asked() {}

    static Field<String> text(Call call) {
        return call.bound(String.class, Path.of("text"), given -> checked(given.toString()));
    }

    static Field<String> body(Call call) {
        return call.bound(String.class, Path.of("text"), given -> read(given).body());
    }

    static Field<String> kind(Call call) {
        return call.bound(String.class, Path.of("text"), given -> read(given).kind());
    }

    static Field<String> number(Call call) {
        return call.bound(String.class, Path.of("text"), given -> read(given).number());
    }

    static Field<Integer> ordinal(Call call) {
        return call.bound(Integer.class, Path.of("text"), given -> read(given).ordinal());
    }

    private static Reference read(Object given) {
        return Reference.parse(checked(given.toString()));
    }

    private static String checked(String text) {
        if (text.isBlank()) {
            throw InvalidInput.of("text", "search.empty");
        }
        if (text.length() > LONGEST) {
            throw InvalidInput.of("text", "search.too-long", text.length(), LONGEST);
        }
        return text.strip();
    }
}
