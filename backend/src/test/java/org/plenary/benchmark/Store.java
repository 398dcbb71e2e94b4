package org.plenary.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.plenary.embedded.Server;
import org.springframework.core.io.ClassPathResource;

/** The database that all candidates read: made once from the fixed seed, kept as long as its script stays the same. */
record Store(Server server, Path directory, String script) {

    private static final Pattern EXECUTED =
            Pattern.compile(" LOG: {2}(execute [^:]*|statement): (?!begin|BEGIN|commit|COMMIT)");

    /** In a folder of that script's own, so that other data are made anew. */
    static Store start(Path folder, int conferences) throws IOException {
        var script = new ClassPathResource("benchmark/data.sql")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("${conferences}", String.valueOf(conferences));
        var directory = folder.resolve("data-" + fingerprint(script));
        return new Store(Server.start(directory), directory, script);
    }

    /** Fills the migrated database, unless it has its data. */
    void fill() throws IOException, SQLException {
        var made = directory.resolve("made");
        if (Files.exists(made)) {
            return;
        }
        try (var connection = owner();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(script);
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("vacuum analyze");
        }
        Files.createFile(made);
    }

    /** Each row as a key, by the names of its columns; all texts. */
    List<Map<String, Object>> keys(String query) throws SQLException {
        try (var connection = owner();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var keys = new ArrayList<Map<String, Object>>();
            while (rows.next()) {
                var key = new LinkedHashMap<String, Object>();
                for (var i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    key.put(rows.getMetaData().getColumnLabel(i), rows.getString(i));
                }
                keys.add(key);
            }
            return keys;
        }
    }

    /**
     * How many statements the server executes during a piece of work, transaction control aside: the fewest of some times, as
     * a node looks after its own affairs meanwhile.
     */
    int statements(Work work) throws Exception {
        var fewest = Integer.MAX_VALUE;
        for (var time = 0; time < 5; time++) {
            fewest = Math.min(fewest, statementsOnce(work));
        }
        return fewest;
    }

    private int statementsOnce(Work work) throws Exception {
        set("log_statement = 'all'");
        var log = directory.resolve("postgres.log");
        var before = Files.size(log);
        work.run();
        set("log_statement = 'none'");
        var said = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
        return (int) EXECUTED.matcher(said.substring((int) Math.min(before, said.length())))
                .results()
                .count();
    }

    /** Something to do. */
    interface Work {
        void run() throws Exception;
    }

    void checkpoint() throws SQLException {
        try (var connection = superuser();
                var statement = connection.createStatement()) {
            statement.execute("checkpoint");
        }
    }

    /** The processes of the server. */
    List<ProcessHandle> processes() throws IOException {
        var postmaster = Long.parseLong(Files.readAllLines(directory.resolve("cluster/postmaster.pid"))
                .getFirst()
                .strip());
        var all = new ArrayList<ProcessHandle>();
        ProcessHandle.of(postmaster).ifPresent(process -> {
            all.add(process);
            process.children().forEach(all::add);
        });
        return all;
    }

    private void set(String setting) throws SQLException, InterruptedException {
        try (var connection = superuser();
                var statement = connection.createStatement()) {
            statement.execute("alter system set " + setting);
            statement.execute("select pg_reload_conf()");
        }
        Thread.sleep(300);
    }

    private Connection owner() throws SQLException {
        return DriverManager.getConnection(server.url(), server.owner(), server.ownerPassword());
    }

    private Connection superuser() throws SQLException {
        return DriverManager.getConnection(server.url(), "postgres", server.superuser());
    }

    private static String fingerprint(String script) {
        try {
            var bytes = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes, 0, 4);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
