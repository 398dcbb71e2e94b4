package org.plenary.faults;

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
import java.util.regex.Pattern;

/** An API node in a process of its own on a data directory, to be killed. */
final class Node {

    private static final Pattern ADDRESS = Pattern.compile("Start page +(http\\S+)/");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path data;
    private final Process process;
    private final List<String> output = new CopyOnWriteArrayList<>();
    private final String address;

    private Node(Path data, Process process) {
        this.data = data;
        this.process = process;
        Thread.ofVirtual().start(this::listen);
        this.address = awaitAddress();
    }

    static Node start(Path data, String... settings) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                "org.plenary.Application",
                "--server.port=0",
                "--plenary.data-vanishes=false",
                "--logging.structured.format.console=ecs",
                "--plenary.data=" + data));
        command.addAll(List.of(settings));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.matches("(?i)(spring|plenary|server)[_.].*"));
        return new Node(data, builder.start());
    }

    /** E.g. {@code http://localhost:41545}. */
    String address() {
        return address;
    }

    /** As the role of that name in the file of passwords: superuser, owner or product. */
    Connection connect(String role, String user) throws SQLException, IOException {
        return DriverManager.getConnection(url(port()), user, passwords().getProperty(role));
    }

    /** What another node is told, so that it works on the same database, and by way of that port. */
    String[] settingsOfAnother(int port) throws IOException {
        return new String[] {
            "--spring.config.location=classpath:/application.yaml",
            "--spring.datasource.url=" + url(port) + "?sslmode=disable",
            "--spring.datasource.username=plenary_app",
            "--spring.datasource.password=" + passwords().getProperty("product"),
            "--spring.liquibase.url=" + url(port()),
            "--spring.liquibase.user=plenary_owner",
            "--spring.liquibase.password=" + passwords().getProperty("owner")
        };
    }

    /** Of the database. */
    int port() throws IOException {
        return Integer.parseInt(pidFile().get(3));
    }

    private static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/plenary";
    }

    private Properties passwords() throws IOException {
        var passwords = new Properties();
        try (var reader = Files.newBufferedReader(data.resolve("passwords"))) {
            passwords.load(reader);
        }
        return passwords;
    }

    void killDatabase() throws IOException {
        ProcessHandle.of(Long.parseLong(pidFile().getFirst())).orElseThrow().destroyForcibly();
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Ends it with its database. */
    void end() {
        process.destroy();
        process.onExit().join();
    }

    String output() {
        return String.join("\n", output);
    }

    private List<String> pidFile() throws IOException {
        return Files.readAllLines(data.resolve("cluster/postmaster.pid"));
    }

    private String awaitAddress() {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var found = ADDRESS.matcher(output());
            if (found.find()) {
                return found.group(1);
            }
            if (!process.isAlive() || System.nanoTime() > deadline) {
                process.destroyForcibly();
                throw new IllegalStateException("Did not start: " + output());
            }
            pause();
        }
    }

    static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void listen() {
        try (var reader = process.inputReader(StandardCharsets.UTF_8)) {
            reader.lines().forEach(output::add);
        } catch (IOException | UncheckedIOException ended) {
            output.add(ended.toString());
        }
    }
}
