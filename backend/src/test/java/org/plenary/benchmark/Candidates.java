package org.plenary.benchmark;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Starts those who answer, each in a process of its own, on one database. */
record Candidates(Store store, Path folder, Choices choices) {

    static final String PRODUCT = "plenary";
    static final String STANDARD = "standard";
    static final String JSON = "json";
    static final String POSTGRAPHILE = "postgraphile";

    /** All that were not left out; the first is the product. */
    List<Candidate> start(Set<String> planned) throws IOException, InterruptedException {
        var all = new ArrayList<Candidate>();
        all.add(node(PRODUCT, productProgram()));
        if (wanted(JdbcCandidate.NAME)) {
            var command = Child.java(List.of("-Xmx512m"), JdbcAlone.class, access());
            all.add(new JdbcCandidate(Child.start(JdbcCandidate.NAME, folder, command, true), folder, planned));
        }
        if (wanted(JSON)) {
            all.add(json());
        }
        if (wanted(POSTGRAPHILE)) {
            PostGraphile.start(store, folder).ifPresent(all::add);
        }
        if (wanted(STANDARD)) {
            all.add(node(STANDARD, port -> Child.java(List.of(), StandardNode.class, settings(port))));
        }
        return all;
    }

    private boolean wanted(String name) {
        return !choices.without().contains(name);
    }

    private interface Program {
        List<String> on(int port) throws IOException;
    }

    /** The jar as it is shipped; tests, which come before it is made, take the same classes. */
    private Program productProgram() {
        return port -> {
            var jar = choices.size().equals("tiny") ? Optional.<Path>empty() : jar();
            if (jar.isEmpty()) {
                return Child.java(choices.jvm(), org.plenary.Application.class, settings(port));
            }
            var command = Child.java(choices.jvm());
            command.addAll(List.of("-jar", jar.get().toString()));
            command.addAll(List.of(settings(port)));
            return command;
        };
    }

    private static Optional<Path> jar() throws IOException {
        var target = Path.of("target").toAbsolutePath();
        if (!Files.isDirectory(target)) {
            return Optional.empty();
        }
        try (var files = Files.list(target)) {
            return files.filter(file -> file.getFileName().toString().endsWith("-exec.jar"))
                    .findFirst();
        }
    }

    private Candidate node(String name, Program program) throws IOException, InterruptedException {
        var port = Child.freePort();
        return http(
                name,
                Child.start(name, folder, program.on(port), false),
                port,
                "/graphql",
                (question, key) -> question.operation("ours", key).map(each -> each));
    }

    private Candidate json() throws IOException, InterruptedException {
        var port = Child.freePort();
        var arguments = new ArrayList<>(List.of(access()));
        arguments.add(String.valueOf(port));
        var command = Child.java(List.of("-Xmx512m"), JsonServer.class, arguments.toArray(String[]::new));
        return http(
                JSON,
                Child.start(JSON, folder, command, false),
                port,
                "/QUESTION",
                (question, key) -> question.json().map(text -> JsonServer.body(text, key)));
    }

    private Candidate http(String name, Child child, int port, String path, HttpCandidate.Bodies bodies)
            throws InterruptedException {
        child.awaitPort(port);
        return new HttpCandidate(name, child, URI.create("http://127.0.0.1:" + port + path), bodies, folder);
    }

    private String[] access() {
        var access = Access.of(store.server());
        return new String[] {access.url(), access.user(), access.password()};
    }

    private String[] settings(int port) {
        var settings = new ArrayList<>(List.of(store.server().settings()));
        settings.add("--server.port=" + port);
        // A whole conference in one answer may be more than is allowed otherwise.
        settings.add("--plenary.reads.most-rows=5000000");
        // All the load comes from one address.
        settings.add("--plenary.rate-limit.per-address=0");
        settings.add("--plenary.rate-limit.per-account=0");
        return settings.toArray(String[]::new);
    }
}
