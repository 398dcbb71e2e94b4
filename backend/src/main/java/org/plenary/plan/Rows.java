package org.plenary.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of one level, in order, by the key of the row above that they belong to. */
final class Rows {

    /** How the rows of a level are read: the types of its columns, and how many of them are the key. */
    record Shape(int keySize, List<Class<?>> types) {

        static Shape of(Level level) {
            var types = new ArrayList<>(level.types());
            if (level.thing == null) {
                types.add(Integer.class);
            }
            return new Shape(level.groupSize, List.copyOf(types));
        }
    }

    /** In place of a column: a part of the key that is null. */
    static final int NONE = -1;

    private static final Object ALL = List.of();

    /** Those of one key, and whether the answer has asked for them. */
    private static final class Group {
        private final List<@Nullable Object[]> rows = new ArrayList<>();
        private boolean asked;
    }

    private final Map<Object, Group> byKey = new HashMap<>();
    private int read;

    static Rows read(ResultSet result, Shape shape) throws SQLException {
        var rows = new Rows();
        while (result.next()) {
            var row = new @Nullable Object[shape.types.size()];
            for (var i = 0; i < row.length; i++) {
                row[i] = value(result, i + 1, shape.types.get(i));
            }
            var key = shape.keySize == 0 ? ALL : key(row, shape.keySize);
            rows.byKey.computeIfAbsent(key, none -> new Group()).rows.add(row);
            rows.read++;
        }
        return rows;
    }

    /** How many were read. */
    int read() {
        return read;
    }

    /**
     * How many of them the answer was made of. Others were read for rows that nobody may see, and to count them would tell
     * of those.
     */
    int told() {
        return byKey.values().stream()
                .filter(group -> group.asked)
                .mapToInt(group -> group.rows.size())
                .sum();
    }

    /** The rows below a row, by the columns of it that hold their key; none if one of these is null. */
    List<@Nullable Object[]> below(@Nullable Object[] above, List<Integer> columns) {
        if (columns.isEmpty()) {
            return of(ALL);
        }
        if (columns.size() == 1) {
            return of(above[columns.getFirst()]);
        }
        var key = new @Nullable Object[columns.size()];
        for (var i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            key[i] = column == NONE ? null : above[column];
        }
        return of(Arrays.asList(key));
    }

    List<@Nullable Object[]> of(@Nullable Object key) {
        var group = byKey.get(key);
        if (group == null) {
            return List.of();
        }
        group.asked = true;
        return group.rows;
    }

    private static Object key(@Nullable Object[] row, int size) {
        var first = row[0];
        return size == 1 && first != null ? first : Arrays.asList(Arrays.copyOf(row, size));
    }

    private static @Nullable Object value(ResultSet result, int column, Class<?> type) throws SQLException {
        if (type == Integer.class) {
            var value = result.getInt(column);
            return result.wasNull() ? null : value;
        }
        if (type == String.class) {
            return result.getString(column);
        }
        if (type == Boolean.class) {
            var value = result.getBoolean(column);
            return result.wasNull() ? null : value;
        }
        if (type == Double.class) {
            var value = result.getDouble(column);
            return result.wasNull() ? null : value;
        }
        if (type.isArray()) {
            var array = result.getArray(column);
            return array == null ? null : array.getArray();
        }
        return result.getObject(column, type);
    }
}
