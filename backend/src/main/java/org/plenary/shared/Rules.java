package org.plenary.shared;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The rules of the database as {@code db/refusals.properties} words them, by the names of the constraints. */
final class Rules {

    private static final Pattern HUMP = Pattern.compile("\\p{Lu}");
    private static final Pattern GAP = Pattern.compile("_(\\w)");

    private Rules() {}

    /** The key of the rule of that name, else the longest ending that names many, e.g. {@code *_position_is_unique}. */
    static Optional<String> find(String constraint) {
        var keys = Sentences.rules().stringPropertyNames();
        return keys.contains(constraint)
                ? Optional.of(constraint)
                : keys.stream()
                        .filter(key -> key.startsWith("*") && constraint.endsWith(key.substring(1)))
                        .max(Comparator.comparingInt(String::length));
    }

    /** The field of the API that the rule speaks of, e.g. {@code endsOn}; empty where it is none. */
    static String fieldOf(String key) {
        return Sentences.parts(key)[0];
    }

    /** That rule as it was broken, with the values by their columns; those that nobody knows are left out. */
    static InvalidInput broken(String key, Map<String, String> values) {
        var known = new HashMap<String, Object>(values);
        known.values().removeIf("null"::equals);
        return InvalidInput.of(fieldOf(key), new Wording(key, known));
    }

    /** A value that must be there is not. */
    static InvalidInput missing(String column) {
        return InvalidInput.of(field(column), "rule.missing", word(column));
    }

    /** What a value names is not there. */
    static InvalidInput absent(String column, Map<String, String> values) {
        return InvalidInput.of(field(column), "rule.absent", word(column), values.get(column));
    }

    /** What was to be deleted is named by something else. */
    static InvalidInput stillNeeded(String table) {
        return InvalidInput.of("id", "rule.still-needed", new Word.Thing(table));
    }

    static InvalidInput tooLong(String field) {
        var column = HUMP.matcher(field).replaceAll("_$0").toLowerCase(Locale.ROOT);
        return InvalidInput.of(field, "rule.too-long", word(column.isEmpty() ? "text" : column));
    }

    static InvalidInput unnamed(String constraint) {
        return InvalidInput.of("", "rule.unnamed", constraint.replace('_', ' '));
    }

    private static Word word(String column) {
        return new Word.Column(column.replaceAll("_id$", ""));
    }

    /** The field that a column is in the API, e.g. {@code meeting} for {@code meeting_id}. */
    private static String field(String column) {
        return GAP.matcher(column.replaceAll("_id$", ""))
                .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }
}
