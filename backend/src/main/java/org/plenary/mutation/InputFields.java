package org.plenary.mutation;

import graphql.schema.DataFetchingEnvironment;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.TextLength;

/** The argument {@code input} of a mutation, or an input within it: what it leaves out stays as it is, e.g. {@code {title: {fr: "…"}}}. */
public record InputFields(Map<String, @Nullable Object> values, String path) {

    public static InputFields of(DataFetchingEnvironment environment) {
        Map<String, @Nullable Object> input = environment.getArgument("input");
        return new InputFields(Objects.requireNonNull(input), "input");
    }

    /** The value as coerced by its scalar; the present one where the input leaves the field out. */
    @SuppressWarnings("unchecked")
    public <T> @Nullable T value(String field, @Nullable T present) {
        if (values.get(field) instanceof String text) {
            return (T) bounded(field, text);
        }
        return values.containsKey(field) ? (T) values.get(field) : present;
    }

    /** A value that the SDL demands. */
    public <T> T given(String field, Class<T> type) {
        return type.cast(Objects.requireNonNull(values.get(field)));
    }

    /** A value that must be there, e.g. that of {@link #value} or {@link #read} for a field that a new thing needs. */
    public <T> T required(String field, @Nullable T value, String example) {
        if (value == null) {
            throw InvalidInput.inWords(
                    path + "." + field, "The %s is missing.".formatted(field), "Give it, e.g. %s.".formatted(example));
        }
        return value;
    }

    /** A constant of an enum that must be there. */
    public <E extends Enum<E>> E constant(String field, Class<E> type, @Nullable E present) {
        var name = values.get(field);
        return name == null
                ? required(field, present, type.getEnumConstants()[0].name())
                : Enum.valueOf(type, name.toString());
    }

    /** A constant of an enum; the present one where the input leaves the field out or says null. */
    public <E extends Enum<E>> E constant(String field, E present) {
        var name = values.get(field);
        return name == null ? present : Enum.valueOf(present.getDeclaringClass(), name.toString());
    }

    /** A text that must be there, laid over the present one language by language. */
    public LocalizedText text(String field, @Nullable LocalizedText present) {
        return Optional.ofNullable(optionalText(field, present))
                .orElseThrow(() -> InvalidInput.inWords(
                        path + "." + field,
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
                texts.put(language, bounded(field, value.toString().strip()));
            }
        });
        return texts.isEmpty() ? null : new LocalizedText(texts);
    }

    /**
     * A list as read by that function, element by element, which a refusal names by its place; the present one where the
     * input leaves the field out.
     */
    public <T> @Nullable List<T> list(String field, @Nullable List<T> present, Function<Object, T> reader) {
        if (!values.containsKey(field)) {
            return present;
        }
        return values.get(field) instanceof List<?> list
                ? IntStream.range(0, list.size())
                        .<T>mapToObj(index -> element(field, index, Objects.requireNonNull(list.get(index)), reader))
                        .toList()
                : null;
    }

    private <T> T element(String field, int index, Object element, Function<Object, T> reader) {
        try {
            return reader.apply(element);
        } catch (InvalidInput refused) {
            throw refused.at(String.join(".", path, field, String.valueOf(index)));
        }
    }

    /** The inputs that a list of inputs holds, e.g. the items of an agenda; none where it is left out. */
    @SuppressWarnings("unchecked")
    public List<InputFields> each(String field) {
        var list = values.get(field) instanceof List<?> given ? given : List.of();
        return IntStream.range(0, list.size())
                .mapToObj(index -> new InputFields(
                        (Map<String, @Nullable Object>) Objects.requireNonNull(list.get(index)),
                        path + "." + field + "." + index))
                .toList();
    }

    private String bounded(String field, String text) {
        TextLength.require(path + "." + field, text);
        return text;
    }

    /** Languages as their codes, e.g. {@code en} for EN; the present ones where the input leaves the field out. */
    public @Nullable List<String> languages(String field, @Nullable List<String> present) {
        return list(field, present, each -> Language.valueOf(each.toString()).code());
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
