package org.plenary.shared;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/** The rules of the database as {@code db/refusals.properties} words them, by the names of the constraints. */
final class Rules {

    private static final Pattern PLACE = Pattern.compile(" ?\\{(\\w+)}");

    /** What is wrong with which field, and what would be right; columns in braces stand for their values. */
    record Rule(String field, String sentence, String remedy) {

        InvalidInput fill(Map<String, String> values) {
            return new InvalidInput(field, fill(sentence, values), fill(remedy, values));
        }

        /** A value that is not known is left out. */
        private static String fill(String words, Map<String, String> values) {
            return PLACE.matcher(words).replaceAll(place -> {
                var value = values.get(place.group(1));
                return value == null || value.equals("null")
                        ? ""
                        : java.util.regex.Matcher.quoteReplacement(
                                (place.group().startsWith(" ") ? " " : "") + value);
            });
        }
    }

    private final Properties words;

    private Rules(Properties words) {
        this.words = words;
    }

    static Rules read() {
        var words = new Properties();
        try (var file = new InputStreamReader(
                Objects.requireNonNull(Rules.class.getResourceAsStream("/db/refusals.properties")),
                StandardCharsets.UTF_8)) {
            words.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Rules(words);
    }

    /** The rule of that name, else the longest ending that names many, e.g. {@code *_position_is_unique}. */
    Optional<Rule> find(String constraint) {
        return Optional.ofNullable(words.getProperty(constraint))
                .or(() -> words.stringPropertyNames().stream()
                        .filter(name -> name.startsWith("*") && constraint.endsWith(name.substring(1)))
                        .max(Comparator.comparingInt(String::length))
                        .map(words::getProperty))
                .map(Rules::rule);
    }

    private static Rule rule(String line) {
        var parts = line.split("\\s*\\|\\s*", -1);
        return new Rule(parts[0], parts[1], parts[2]);
    }

    /** A value that must be there is not. */
    static Rule missing(String column) {
        return new Rule(field(column), "The %s is missing.".formatted(words(column)), "Give it; nothing was saved.");
    }

    /** What a value names is not there. */
    static Rule absent(String column) {
        return new Rule(
                field(column),
                "There is no %s {%s}.".formatted(words(column), column),
                "Check the id; somebody may have deleted it.");
    }

    /** What was to be deleted is named by something else. */
    static Rule stillNeeded(String table) {
        return new Rule(
                "id",
                "It is still needed: at least one %s refers to it.".formatted(words(table)),
                "Delete or change that first; nothing was deleted.");
    }

    static Rule unnamed(String constraint) {
        return new Rule(
                "",
                "Refused by a rule: %s.".formatted(words(constraint)),
                "Change what you entered so that the rule holds; nothing was saved.");
    }

    private static String words(String name) {
        return name.replaceAll("_id$", "").replace('_', ' ');
    }

    /** The field that a column is in the API, e.g. {@code meeting} for {@code meeting_id}. */
    private static String field(String column) {
        return Pattern.compile("_(\\w)")
                .matcher(column.replaceAll("_id$", ""))
                .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }
}
