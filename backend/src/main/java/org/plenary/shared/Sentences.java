package org.plenary.shared;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The English sentences of what is refused, by their keys: those of services, and those of the rules of the database. */
final class Sentences {

    private static final Pattern PLACE = Pattern.compile(" ?\\{(\\w+)}");

    private static final Properties SERVICES = read("/sentences/en.properties");
    private static final Properties RULES = read("/db/refusals.properties");

    private Sentences() {}

    /** What is wrong and what would be right; the latter is empty where there is nothing to say. */
    record Sentence(String words, String remedy) {}

    static Sentence say(Wording wording) {
        var parts = parts(wording.key());
        // Those of rules begin with the field.
        int first = RULES.containsKey(wording.key()) ? 1 : 0;
        return new Sentence(
                fill(parts[first], wording), parts.length == first + 1 ? "" : fill(parts[first + 1], wording));
    }

    static Properties rules() {
        return RULES;
    }

    static String[] parts(String key) {
        var line = RULES.getProperty(key, SERVICES.getProperty(key));
        if (line == null) {
            throw new MissingResourceException("No sentence " + key, Sentences.class.getName(), key);
        }
        return line.split("\\s*\\|\\s*", -1);
    }

    /** A value that is not known is left out. */
    private static String fill(String words, Wording wording) {
        return PLACE.matcher(words).replaceAll(place -> {
            var value = wording.values().get(place.group(1));
            return value == null
                    ? ""
                    : Matcher.quoteReplacement((place.group().startsWith(" ") ? " " : "") + english(value));
        });
    }

    private static Object english(Object value) {
        return value instanceof LocalizedText text ? text.best(Language.EN) : value;
    }

    private static Properties read(String name) {
        var file = new Properties();
        try (var reader = new InputStreamReader(
                Objects.requireNonNull(Sentences.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            file.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return file;
    }
}
