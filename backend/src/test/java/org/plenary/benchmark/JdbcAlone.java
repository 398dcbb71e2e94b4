package org.plenary.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.plenary.plan.PlannedStatements.Turn;
import org.plenary.plan.PlannedStatements.Value;
import tools.jackson.databind.json.JsonMapper;

/**
 * The limit: the very statements of our plans, each value of their rows read and dropped, by threads that do nothing else.
 * Takes commands by lines: {@code use FILE}, {@code rows}, {@code run CLIENTS SECONDS}.
 */
final class JdbcAlone {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final long NOTHING = 0;

    private Turn[][] keys = {};

    private JdbcAlone() {}

    public static void main(String... arguments) throws Exception {
        var alone = new JdbcAlone();
        var commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (var pool = Access.of(arguments).pool(16, false)) {
            for (var line = commands.readLine(); line != null; line = commands.readLine()) {
                var words = line.split(" ", -1);
                switch (words[0]) {
                    case "use" -> alone.use(Path.of(words[1]));
                    case "rows" -> {
                        try (var connection = pool.getConnection()) {
                            var rows = new ArrayList<Integer>();
                            for (var key : alone.keys) {
                                rows.add(run(connection, key));
                            }
                            System.out.println(JSON.writeValueAsString(rows));
                        }
                    }
                    default -> {
                        var measure = alone.load(
                                pool::getConnection, Integer.parseInt(words[1]), Double.parseDouble(words[2]));
                        System.out.println(JSON.writeValueAsString(measure));
                    }
                }
            }
        }
    }

    private interface Connections {
        Connection get() throws SQLException;
    }

    private void use(Path file) throws IOException {
        keys = JSON.readValue(Files.readAllBytes(file), Turn[][].class);
        for (var turns : keys) {
            Arrays.setAll(turns, i -> new Turn(turns[i].text().intern(), turns[i].columns(), turns[i].values()));
        }
    }

    private Measure load(Connections connections, int clients, double seconds) throws Exception {
        var end = System.nanoTime() + (long) (seconds * 1e9);
        var work = new ArrayList<Callable<long[]>>();
        for (var client = 0; client < clients; client++) {
            var random = new Random(Load.SEED + client);
            work.add(() -> {
                var taken = new long[1024];
                var count = 0;
                for (var start = System.nanoTime(); start < end; start = System.nanoTime()) {
                    try (var connection = connections.get()) {
                        run(connection, keys[random.nextInt(keys.length)]);
                    }
                    if (count == taken.length) {
                        taken = Arrays.copyOf(taken, count * 2);
                    }
                    taken[count++] = System.nanoTime() - start;
                }
                return Arrays.copyOf(taken, count);
            });
        }
        try (var threads = Executors.newFixedThreadPool(clients)) {
            var taken = new ArrayList<long[]>();
            for (var future : threads.invokeAll(work)) {
                taken.add(future.get());
            }
            return Measure.of(taken, seconds);
        }
    }

    /** How many rows the levels gave. */
    private static int run(Connection connection, Turn[] turns) throws SQLException {
        var read = new ArrayList<List<UUID[]>>();
        var rows = 0;
        for (var turn : turns) {
            try (var statement = connection.prepareStatement(turn.text())) {
                var index = 1;
                for (var value : turn.values()) {
                    bind(statement, index++, value, read);
                }
                var more = statement.execute();
                var number = 0;
                while (more || statement.getUpdateCount() != -1) {
                    if (more) {
                        try (var result = statement.getResultSet()) {
                            if (turn.columns().isEmpty()) {
                                read.add(keys(result));
                            } else {
                                rows += drop(result, turn.columns().get(number++));
                            }
                        }
                    }
                    more = statement.getMoreResults();
                }
            }
        }
        return rows;
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

    private static int drop(ResultSet result, List<String> types) throws SQLException {
        var rows = 0;
        while (result.next()) {
            for (var i = 0; i < types.size(); i++) {
                var value = read(result, i + 1, types.get(i));
                if (value != null && value.hashCode() == NOTHING && rows < 0) {
                    System.err.println("never");
                }
            }
            rows++;
        }
        return rows;
    }

    private static @Nullable Object read(ResultSet result, int column, String type) throws SQLException {
        return switch (type) {
            case "Integer" -> result.getInt(column);
            case "Boolean" -> result.getBoolean(column);
            case "Double" -> result.getDouble(column);
            case "UUID" -> result.getObject(column, UUID.class);
            case "LocalDate" -> result.getObject(column, LocalDate.class);
            case "LocalTime" -> result.getObject(column, LocalTime.class);
            case "OffsetDateTime" -> result.getObject(column, OffsetDateTime.class);
            default -> type.endsWith("[]") ? result.getArray(column) : result.getString(column);
        };
    }

    private static void bind(PreparedStatement statement, int index, Value bound, List<List<UUID[]>> read)
            throws SQLException {
        var value = bound.value();
        var connection = statement.getConnection();
        switch (bound.type()) {
            case "key" -> {
                var place = String.valueOf(value).split(",", -1);
                var ids = read.get(Integer.parseInt(place[0])).get(Integer.parseInt(place[1]));
                statement.setArray(index, connection.createArrayOf("uuid", ids));
            }
            case "UUID[]" -> statement.setArray(index, connection.createArrayOf("uuid", elements(value)));
            case "String[]" -> statement.setArray(index, connection.createArrayOf("text", elements(value)));
            case "UUID" -> statement.setObject(index, UUID.fromString(String.valueOf(value)));
            case "Integer" -> {
                if (value instanceof Integer number) {
                    statement.setInt(index, number);
                } else {
                    statement.setNull(index, java.sql.Types.INTEGER);
                }
            }
            case "Boolean" -> statement.setBoolean(index, Boolean.TRUE.equals(value));
            case "LocalDate" -> statement.setObject(index, LocalDate.parse(String.valueOf(value)));
            case "OffsetDateTime" -> statement.setObject(index, OffsetDateTime.parse(String.valueOf(value)));
            default -> statement.setString(index, value == null ? null : String.valueOf(value));
        }
    }

    private static Object[] elements(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toArray()
                : new Object[0];
    }
}
