package org.plenary.plan;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.InvalidInput;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a row stands in a list: the values that it is ordered by, with a check sum over them and the list. What it tells
 * is nothing that the caller has not read, so the sum guards against mistakes and needs no secret.
 */
final class Cursor {

    private Cursor() {}

    /** The cursor of a row by its values; the list is named by its field and order, e.g. Query.meetings STARTS_ON DESC. */
    static String of(String list, List<? extends @Nullable Object> values) {
        var texts = new ArrayList<@Nullable String>();
        for (var value : values) {
            texts.add(value == null ? null : value.toString());
        }
        texts.addFirst(sum(list, texts));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(JsonMapper.shared().writeValueAsString(texts).getBytes(StandardCharsets.UTF_8));
    }

    /** The values in a cursor, of the types that the list is ordered by. */
    static List<@Nullable Object> read(String argument, String list, String cursor, List<Class<?>> types) {
        try {
            var read = JsonMapper.shared().readValue(Base64.getUrlDecoder().decode(cursor), String[].class);
            var texts = new ArrayList<@Nullable String>();
            Collections.addAll(texts, read);
            var sum = texts.removeFirst();
            if (texts.size() == types.size() && sum(list, texts).equals(sum)) {
                var values = new ArrayList<@Nullable Object>();
                for (var i = 0; i < texts.size(); i++) {
                    values.add(value(texts.get(i), types.get(i)));
                }
                return values;
            }
        } catch (RuntimeException notOurs) {
            // Said below, in the words of the caller.
        }
        throw InvalidInput.inWords(
                argument,
                "\"%s\" is no cursor of this list in this order.".formatted(cursor.length() <= 80 ? cursor : "…"),
                "Use a cursor that a page of the same field, in the same order, gave.");
    }

    private static String sum(String list, List<@Nullable String> texts) {
        var sum = new CRC32C();
        sum.update((list + Arrays.toString(texts.toArray())).getBytes(StandardCharsets.UTF_8));
        return Long.toString(sum.getValue(), Character.MAX_RADIX);
    }

    private static @Nullable Object value(@Nullable String text, Class<?> type) {
        if (text == null || type == String.class) {
            return text;
        }
        return switch (type.getSimpleName()) {
            case "UUID" -> UUID.fromString(text);
            case "Integer" -> Integer.valueOf(text);
            case "Double" -> Double.valueOf(text);
            case "Boolean" -> Boolean.valueOf(text);
            case "LocalDate" -> LocalDate.parse(text);
            case "LocalTime" -> LocalTime.parse(text);
            case "OffsetDateTime" -> OffsetDateTime.parse(text);
            default -> throw new IllegalStateException("No list is ordered by " + type);
        };
    }
}
