package org.plenary.shared;

import static org.plenary.schema.Plenary.PLENARY;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jooq.Field;

/** The values that the database refused, by column, as far as its message tells them apart. */
final class FailedValues {

    private static final Pattern KEY = Pattern.compile("\\((.+?)\\)=\\((.*?)\\)(?: |$)", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("^[^(]*\\((.*)\\)\\.$", Pattern.DOTALL);

    /** Nothing quotes a value: one in JSON ends with its brace or where it is cut off, any other with the next comma. */
    private static final Pattern VALUE =
            Pattern.compile("(\\{\".*?(?:\"\\}|\\.\\.\\.)(?=, |$)|(?:[^,]|,(?! ))*)(?:, |$)", Pattern.DOTALL);

    private FailedValues() {}

    /** The columns of the key that the message speaks of, e.g. {@code body_id}; none where it speaks of none. */
    static List<String> columns(Refusal refusal) {
        var key = KEY.matcher(refusal.detail());
        return key.find() ? List.of(key.group(1).split(", ")) : List.of("");
    }

    /** Whether the key that the message speaks of is that of what others refer to, not that of what refers to it. */
    static boolean namesTheReferred(Refusal refusal) {
        var table = PLENARY.getTable(refusal.table());
        return table != null
                && table.getReferences().stream()
                        .filter(reference -> reference.getName().equals(refusal.constraint()))
                        .noneMatch(reference -> reference.getFields().stream()
                                .map(Field::getName)
                                .toList()
                                .equals(columns(refusal)));
    }

    static Map<String, String> of(Refusal refusal) {
        var detail = refusal.detail();
        var key = KEY.matcher(detail);
        if (key.find()) {
            var columns = key.group(1).split(", ");
            var values = columns.length == 1
                    ? new String[] {key.group(2)}
                    : key.group(2).split(", ");
            return pairs(columns, values);
        }
        var row = ROW.matcher(detail);
        var table = PLENARY.getTable(refusal.table());
        if (table == null || !row.find()) {
            return Map.of();
        }
        return pairs(
                Arrays.stream(table.fields()).map(Field::getName).toArray(String[]::new),
                VALUE.matcher(row.group(1))
                        .results()
                        .filter(value -> value.start() < row.group(1).length())
                        .map(value -> value.group(1))
                        .toArray(String[]::new));
    }

    private static Map<String, String> pairs(String[] columns, String[] values) {
        var pairs = new HashMap<String, String>();
        for (int column = 0; columns.length == values.length && column < columns.length; column++) {
            pairs.put(columns[column], values[column]);
        }
        return pairs;
    }
}
