package org.plenary.plan;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.Language;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

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
            throw new InvalidInput(
                    "last", "first is %d and last is %d.".formatted(first, last), "Give one of the two.");
        }
        var size = first != null ? first : last != null ? last : DEFAULT_SIZE;
        if (size < 1 || size > LARGEST) {
            throw new InvalidInput(
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

    /** A cursor of the values by which a row is ordered. */
    static String cursor(List<?> values) {
        var texts = values.stream().map(Object::toString).toList();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(JsonMapper.shared().writeValueAsString(texts).getBytes(StandardCharsets.UTF_8));
    }

    /** The values in a cursor, of the types of the fields that the list is ordered by. */
    static List<Object> values(String argument, String cursor, List<? extends Field<?>> fields) {
        try {
            var texts = JsonMapper.shared()
                    .readValue(Base64.getUrlDecoder().decode(cursor), new TypeReference<List<String>>() {});
            if (texts.size() == fields.size()) {
                var values = new ArrayList<Object>();
                for (var i = 0; i < texts.size(); i++) {
                    values.add(value(texts.get(i), fields.get(i).getType()));
                }
                return values;
            }
        } catch (RuntimeException notOurs) {
            // Said below, in the words of the caller.
        }
        throw new InvalidInput(
                argument,
                "\"%s\" is no cursor of this list.".formatted(cursor.length() <= 80 ? cursor : "…"),
                "Use a cursor that a page of the same field gave.");
    }

    private static Object value(String text, Class<?> type) {
        if (type == UUID.class) {
            return UUID.fromString(text);
        }
        if (type == Integer.class) {
            return Integer.valueOf(text);
        }
        return type == LocalDate.class ? LocalDate.parse(text) : text;
    }
}
