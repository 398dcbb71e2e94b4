package org.plenary.admin.common;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What the console says, in the language of whoever reads it. Each language has one file, {@code messages/fr.properties},
 * whose patterns know plurals: {@code {0, plural, one {# item} other {# items}}}.
 */
public final class Phrases {

    private static final Map<Speech, Properties> FILES = new EnumMap<>(Speech.class);

    static {
        for (var speech : Speech.values()) {
            FILES.put(
                    speech,
                    read("/messages/%s.properties".formatted(speech.language().code())));
        }
    }

    private Phrases() {}

    /** The phrase of that key, e.g. {@code say("timetable.left", 30)}: {@code 30 min left}. */
    public static String say(String key, @Nullable Object... values) {
        return say(Speech.current(), key, values);
    }

    /** The same where there is no page. */
    public static String say(Speech speech, String key, @Nullable Object... values) {
        return find(speech, key, values)
                .orElseThrow(() -> new MissingResourceException("No phrase " + key, Phrases.class.getName(), key));
    }

    /** The same, or that text where there is none. */
    public static String sayOr(String key, String other) {
        return find(Speech.current(), key).orElse(other);
    }

    static Optional<String> find(Speech speech, String key, @Nullable Object... values) {
        return Optional.ofNullable(file(speech).getProperty(key))
                .map(pattern -> values.length == 0 ? pattern : format(pattern, speech, values));
    }

    /** The key of a constant, e.g. {@code MeetingStatus.PLANNED}. */
    static String key(Enum<?> constant) {
        var type = constant.getDeclaringClass().getName();
        return type.substring(type.lastIndexOf('.') + 1).replace('$', '.') + "." + constant.name();
    }

    private static String format(String pattern, Speech speech, @Nullable Object... values) {
        return new MessageFormat(pattern, speech.locale()).format(values);
    }

    static Properties file(Speech speech) {
        return Objects.requireNonNull(FILES.get(speech));
    }

    /** A file of words, whoever it is of. */
    static Properties read(String name) {
        try (var stream = Objects.requireNonNull(Phrases.class.getResourceAsStream(name), name);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            var file = new Properties();
            file.load(reader);
            return file;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
