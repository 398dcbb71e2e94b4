package org.plenary.benchmark;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** One statement for each question, whose JSON is passed through as it comes. */
final class JsonServer {

    private static final Pattern NAMED = Pattern.compile("(?<!:):(\\w+)");
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int ATTEMPTS = 5;

    private final HikariDataSource reads;
    private final HikariDataSource writes;

    private record Statement(String text, List<String> names, boolean writes) {}

    private JsonServer(Access access) {
        reads = access.pool(8, false);
        writes = access.pool(8, true);
    }

    public static void main(String... arguments) throws IOException {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        var node = new JsonServer(Access.of(arguments));
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[3]));
        var server = HttpServer.create(address, 0);
        server.setExecutor(Executors.newFixedThreadPool(16));
        for (var question : Question.ALL) {
            question.json().ifPresent(text -> {
                var names =
                        NAMED.matcher(text).results().map(name -> name.group(1)).toList();
                var statement = new Statement(
                        NAMED.matcher(text).replaceAll(Matcher.quoteReplacement("?")), names, question.isMutation());
                server.createContext("/" + question.name(), exchange -> node.answer(exchange, statement));
            });
        }
        server.start();
    }

    /** The values of a key that the statement names, as what is posted. */
    static Object body(String text, Map<String, Object> key) {
        var values = new ArrayList<Object>();
        NAMED.matcher(text)
                .results()
                .forEach(name -> values.add(java.util.Objects.requireNonNull(key.get(name.group(1)))));
        return values;
    }

    private void answer(HttpExchange exchange, Statement statement) throws IOException {
        try (exchange) {
            var values = JSON.readValue(exchange.getRequestBody().readAllBytes(), Object[].class);
            var json = again(statement, values);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, json.length);
            exchange.getResponseBody().write(json);
        } catch (SQLException | RuntimeException failed) {
            System.err.println(failed);
            throw new IOException(failed);
        }
    }

    /** Two who change one agenda at once are in each other's way; the product tries again, too. */
    private byte[] again(Statement statement, Object[] values) throws SQLException {
        for (var left = ATTEMPTS; ; left--) {
            try {
                return read(statement, values);
            } catch (SQLException failed) {
                if (left == 1 || !String.valueOf(failed.getSQLState()).startsWith("40")) {
                    throw failed;
                }
            }
        }
    }

    private byte[] read(Statement statement, Object[] values) throws SQLException {
        try (var connection = (statement.writes ? writes : reads).getConnection();
                var prepared = connection.prepareStatement(statement.text)) {
            for (var i = 0; i < values.length; i++) {
                prepared.setString(i + 1, String.valueOf(values[i]));
            }
            try (var result = prepared.executeQuery()) {
                result.next();
                return result.getBytes(1);
            }
        }
    }
}
