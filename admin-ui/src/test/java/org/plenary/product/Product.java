package org.plenary.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The packaged jar, running in a process of its own on a data directory, e.g. to be killed. */
final class Product implements AutoCloseable {

    /** That of the demonstration accounts. */
    static final String PASSWORD = "a password of the tests";

    private static final Path JAR = Path.of("target/plenary.jar");
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Pattern ADDRESS = Pattern.compile("Start page +(http\\S+)/");

    private final Path data;
    private final Process process;
    private final List<String> output = new CopyOnWriteArrayList<>();

    private Product(Path data, Process process) {
        this.data = data;
        this.process = process;
        Thread.ofVirtual().start(this::listen);
    }

    /** Starts it on a free port, with further settings, and waits until it is ready. */
    static Product start(Path data, String... settings) {
        var product = launch(data, settings);
        product.await(ADDRESS);
        return product;
    }

    /** Starts it and waits for nothing. */
    static Product launch(Path data, String... words) {
        // It does not live until the second compiler of the JVM has paid for itself.
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                JAR.toString()));
        command.addAll(List.of(words));
        if (List.of(words).stream().noneMatch(word -> word.startsWith("--server.port="))) {
            command.add("--server.port=0");
        }
        command.add("--plenary.data=" + data);
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            // Settings in the environment of whoever runs the tests may name a database that matters.
            builder.environment().keySet().removeIf(name -> name.matches("(?i)(spring|plenary|server)[_.].*"));
            builder.environment().put("PLENARY_DEMO_PASSWORD", PASSWORD);
            return new Product(data, builder.start());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** E.g. {@code http://localhost:41545}. */
    String address() {
        var matcher = ADDRESS.matcher(output());
        if (!matcher.find()) {
            throw new IllegalStateException("Not ready: " + output());
        }
        return matcher.group(1);
    }

    String output() {
        return String.join("\n", output);
    }

    /** What the power cut does. */
    void kill() {
        process.destroyForcibly();
        exitCode();
    }

    /** What Ctrl-C does, to the end; the result is the exit code. */
    int terminate() {
        process.destroy();
        return exitCode();
    }

    int exitCode() {
        return process.onExit()
                .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join()
                .exitValue();
    }

    /** A connection to the running database, as the owner of its tables. */
    Connection connect() throws IOException, SQLException {
        var passwords = new Properties();
        try (var reader = Files.newBufferedReader(data.resolve("passwords"))) {
            passwords.load(reader);
        }
        var port = Files.readAllLines(data.resolve("cluster/postmaster.pid")).get(3);
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/plenary", "plenary_owner", passwords.getProperty("owner"));
    }

    ProcessHandle database() throws IOException {
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(data.resolve("cluster/postmaster.pid"))
                        .getFirst()))
                .orElseThrow();
    }

    private void await(Pattern wanted) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!wanted.matcher(output()).find()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                process.destroyForcibly();
                throw new IllegalStateException("Did not start: " + output());
            }
            sleep();
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(Duration.ofMillis(100));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void listen() {
        try (var reader = process.inputReader(StandardCharsets.UTF_8)) {
            reader.lines().forEach(output::add);
        } catch (IOException | UncheckedIOException ended) {
            output.add(ended.toString());
        }
    }

    @Override
    public void close() {
        terminate();
    }
}
