package org.plenary.plan;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.Language;

/** Which part of a list is wanted, e.g. the ten after a cursor. */
record Paging(
        int size,
        boolean fromEnd,
        @Nullable String after,
        @Nullable String before) {

    private static final int DEFAULT_SIZE = 20;
    private static final int LARGEST = 100;

    /** Reads the arguments first, after, last and before. */
    static Paging of(Map<String, Object> arguments) {
        var first = (Integer) arguments.get("first");
        var last = (Integer) arguments.get("last");
        if (first != null && last != null) {
            throw InvalidInput.inWords(
                    "last", "first is %d and last is %d.".formatted(first, last), "Give one of the two.");
        }
        var size = first != null ? first : last != null ? last : DEFAULT_SIZE;
        if (size < 1 || size > LARGEST) {
            throw InvalidInput.inWords(
                    last == null ? "first" : "last",
                    "A page of %d cannot be had.".formatted(size),
                    "Ask for 1 to %d and go on with after or before.".formatted(LARGEST));
        }
        return new Paging(size, last != null, (String) arguments.get("after"), (String) arguments.get("before"));
    }

    /** The code of the language that the argument names, else of the caller's. */
    static String language(Map<String, Object> arguments, Language otherwise) {
        return arguments.get("language") instanceof String given
                ? Language.of(given).code()
                : otherwise.code();
    }
}
