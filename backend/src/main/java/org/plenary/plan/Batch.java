package org.plenary.plan;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Runs the statements of a plan in one round trip. Each value is bound with its type: an untyped one makes the driver
 * synchronize before every statement, so that one turn becomes many.
 */
final class Batch {

    private Batch() {}

    private interface Reading<R> {
        R read(ResultSet result, int number) throws SQLException;
    }

    /** In a transaction of its own, on a connection in autocommit. */
    static List<Rows> snapshot(Connection connection, Plan plan, Request request) throws SQLException {
        var texts = plan.snapshot();
        if (texts.size() > 1) {
            request.pages().addAll(run(connection, texts.getFirst(), request, (result, number) -> keys(result)));
        }
        return rows(connection, texts.getLast(), plan, request);
    }

    /** In the transaction of the connection. */
    static List<Rows> join(Connection connection, Plan plan, Request request) throws SQLException {
        return rows(connection, plan.levels(), plan, request);
    }

    private static List<Rows> rows(Connection connection, Plan.Text text, Plan plan, Request request)
            throws SQLException {
        return run(
                connection,
                text,
                request,
                (result, number) -> Rows.read(result, plan.shapes().get(number)));
    }

    private static <R> List<R> run(Connection connection, Plan.Text text, Request request, Reading<R> reading)
            throws SQLException {
        var results = new ArrayList<R>();
        try (var statement = connection.prepareStatement(text.statements())) {
            var index = 1;
            for (var parameter : text.parameters()) {
                bind(statement, index++, parameter.type(), parameter.value().apply(request));
            }
            Cancellation.begin(statement);
            var more = statement.execute();
            while (more || statement.getUpdateCount() != -1) {
                if (more) {
                    try (var result = statement.getResultSet()) {
                        results.add(reading.read(result, results.size()));
                    }
                }
                more = statement.getMoreResults();
            }
        } finally {
            Cancellation.end();
        }
        return results;
    }

    private static List<UUID[]> keys(ResultSet result) throws SQLException {
        var columns = new ArrayList<List<UUID>>();
        for (var i = 0; i < result.getMetaData().getColumnCount(); i++) {
            columns.add(new ArrayList<>());
        }
        while (result.next()) {
            for (var i = 0; i < columns.size(); i++) {
                columns.get(i).add(result.getObject(i + 1, UUID.class));
            }
        }
        return columns.stream().map(column -> column.toArray(UUID[]::new)).toList();
    }

    private static void bind(PreparedStatement statement, int index, Class<?> type, @Nullable Object value)
            throws SQLException {
        if (value == null) {
            statement.setNull(index, nullType(type));
            return;
        }
        switch (value) {
            case String text -> statement.setString(index, text);
            case Integer number -> statement.setInt(index, number);
            case Boolean flag -> statement.setBoolean(index, flag);
            case UUID id -> statement.setObject(index, id);
            case LocalDate date -> statement.setObject(index, date);
            case Double number -> statement.setDouble(index, number);
            case LocalTime time -> statement.setObject(index, time);
            case OffsetDateTime moment -> statement.setObject(index, moment);
            case Object[] values ->
                statement.setArray(index, statement.getConnection().createArrayOf(typeOf(values.getClass()), values));
            default -> throw new IllegalArgumentException("No typed binding for " + value.getClass());
        }
    }

    private static int nullType(Class<?> type) {
        if (type == Integer.class) {
            return Types.INTEGER;
        }
        if (type == Boolean.class) {
            return Types.BOOLEAN;
        }
        if (type == LocalDate.class) {
            return Types.DATE;
        }
        if (type == LocalTime.class) {
            return Types.TIME;
        }
        if (type == OffsetDateTime.class) {
            return Types.TIMESTAMP_WITH_TIMEZONE;
        }
        if (type == Double.class) {
            return Types.DOUBLE;
        }
        return type == String.class ? Types.VARCHAR : Types.OTHER;
    }

    private static String typeOf(Class<?> array) {
        var type = array.componentType();
        if (type == UUID.class) {
            return "uuid";
        }
        if (type == String.class) {
            return "text";
        }
        if (type == Integer.class) {
            return "int4";
        }
        if (type == Double.class) {
            return "float8";
        }
        if (type == LocalDate.class) {
            return "date";
        }
        return type == LocalTime.class ? "time" : "timestamptz";
    }
}
