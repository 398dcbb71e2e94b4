package org.plenary.benchmark;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A process of a candidate, ended with us. */
final class Child implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final String name;

    private Child(Process process, String name) {
        this.process = process;
        this.name = name;
    }

    static Child start(String name, Path folder, List<String> command, boolean talks) throws IOException {
        var log = folder.resolve(name + ".log").toFile();
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectError(log);
        if (!talks) {
            builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log));
        }
        var process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        return new Child(process, name);
    }

    /** A class of ours in a JVM of its own. */
    static List<String> java(List<String> options, Class<?> main, String... arguments) {
        var command = java(options);
        command.add("-cp");
        command.add(classPath());
        command.add(main.getName());
        command.addAll(List.of(arguments));
        return command;
    }

    /** Ours, for a process that works in another folder. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    static List<String> java(List<String> options) {
        var command = new ArrayList<String>();
        command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("--sun-misc-unsafe-memory-access=allow");
        command.addAll(options);
        return command;
    }

    /** A port that nobody uses at the moment. */
    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void awaitPort(int port) throws InterruptedException {
        var end = Instant.now().plus(PATIENCE);
        while (process.isAlive() && Instant.now().isBefore(end)) {
            try (var _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return;
            } catch (IOException notYet) {
                Thread.sleep(200);
            }
        }
        throw new IllegalStateException("%s did not start; see its log".formatted(name));
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    Writer input() {
        return process.outputWriter(StandardCharsets.UTF_8);
    }

    BufferedReader output() {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        process.destroy();
    }
}
