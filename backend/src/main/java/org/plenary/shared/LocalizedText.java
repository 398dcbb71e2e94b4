package org.plenary.shared;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A text in one or more of the six languages, e.g. {@code {"en": "Other matters", "fr": "Questions diverses"}}. */
public record LocalizedText(Map<Language, String> values) {

    private static final JsonMapper JSON = JsonMapper.shared();

    public LocalizedText {
        if (values.isEmpty() || values.values().stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException(
                    "A text needs words in at least one language, and in each that it names");
        }
        values = Collections.unmodifiableMap(new EnumMap<>(values));
    }

    public static LocalizedText english(String value) {
        return new LocalizedText(Map.of(Language.EN, value));
    }

    /** The text of a column of the domain {@code localized_text}; null for null. */
    public static @Nullable LocalizedText of(@Nullable JSONB column) {
        if (column == null) {
            return null;
        }
        var values = new EnumMap<Language, String>(Language.class);
        JSON.readValue(column.data(), new TypeReference<Map<String, String>>() {})
                .forEach((code, value) -> values.put(Language.of(code), value));
        return new LocalizedText(values);
    }

    public JSONB toJsonb() {
        var byCode = new java.util.TreeMap<String, String>();
        values.forEach((language, value) -> byCode.put(language.code(), value));
        return JSONB.jsonb(JSON.writeValueAsString(byCode));
    }

    public Optional<String> in(Language language) {
        return Optional.ofNullable(values.get(language));
    }

    /** The text in that language, or in the first of the six that it has. */
    public String best(Language wanted) {
        return in(wanted).orElseGet(() -> values.values().iterator().next());
    }

    /** The same text with one language said anew; a blank value takes the language away. */
    public LocalizedText with(Language language, String value) {
        var changed = new EnumMap<>(values);
        if (value.isBlank()) {
            changed.remove(language);
        } else {
            changed.put(language, value.strip());
        }
        return new LocalizedText(changed);
    }
}
