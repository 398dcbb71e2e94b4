package org.plenary.mutation;

import graphql.schema.DataFetchingEnvironment;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;

/** The argument {@code input} of a mutation: what it leaves out stays as it is, e.g. {@code {title: {fr: "…"}}}. */
public record InputFields(Map<String, @Nullable Object> values) {

    public static InputFields of(DataFetchingEnvironment environment) {
        Map<String, @Nullable Object> input = environment.getArgument("input");
        return new InputFields(Objects.requireNonNull(input));
    }

    /** The value as coerced by its scalar; the present one where the input leaves the field out. */
    @SuppressWarnings("unchecked")
    public <T> @Nullable T value(String field, @Nullable T present) {
        return values.containsKey(field) ? (T) values.get(field) : present;
    }

    /** A constant of an enum; the present one where the input leaves the field out or says null. */
    public <E extends Enum<E>> E constant(String field, E present) {
        var name = values.get(field);
        return name == null ? present : Enum.valueOf(present.getDeclaringClass(), name.toString());
    }

    /** A text that must be there, laid over the present one language by language. */
    public LocalizedText text(String field, @Nullable LocalizedText present) {
        return Optional.ofNullable(optionalText(field, present))
                .orElseThrow(() -> new InvalidInput(
                        "input." + field,
                        "The %s is empty.".formatted(field),
                        "Give it in at least one language, e.g. {%s: {en: \"…\"}}.".formatted(field)));
    }

    /** A text laid over the present one language by language; null where nothing is left of it. */
    public @Nullable LocalizedText optionalText(String field, @Nullable LocalizedText present) {
        if (!values.containsKey(field)) {
            return present;
        }
        if (!(values.get(field) instanceof Map<?, ?> byLanguage)) {
            return null;
        }
        var texts = new EnumMap<Language, String>(Language.class);
        if (present != null) {
            texts.putAll(present.values());
        }
        byLanguage.forEach((code, value) -> {
            var language = Language.valueOf(code.toString().toUpperCase(Locale.ROOT));
            if (value == null || value.toString().isBlank()) {
                texts.remove(language);
            } else {
                texts.put(language, value.toString().strip());
            }
        });
        return texts.isEmpty() ? null : new LocalizedText(texts);
    }

    /** The value as read by that function; the present one where the input leaves the field out. */
    public <T> @Nullable T read(String field, @Nullable T present, Function<String, T> reader) {
        if (!values.containsKey(field)) {
            return present;
        }
        var value = values.get(field);
        return value == null ? null : reader.apply(value.toString());
    }
}
