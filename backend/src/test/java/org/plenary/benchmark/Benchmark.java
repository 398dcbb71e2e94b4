package org.plenary.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenary.Application;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Makes the data, starts the candidates, holds their answers against each other, and only then measures, round by round. */
public final class Benchmark {

    private static final int COMPARED = 10;

    private final Choices choices;
    private final Store store;
    private final Path folder;
    private final Map<Question, List<Map<String, Object>>> keys = new LinkedHashMap<>();

    private Benchmark(Choices choices, Path target) throws IOException {
        this.choices = choices;
        this.folder = Files.createDirectories(target.resolve(choices.size())).toAbsolutePath();
        this.store = Store.start(
                folder,
                switch (choices.size()) {
                    case "M" -> 200;
                    case "S" -> 20;
                    default -> 2;
                });
    }

    public static void main(String... line) throws Exception {
        try {
            System.out.println(
                    run(Choices.of(line), Path.of("target", "benchmark")).table());
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            System.exit(2);
        }
        System.exit(0);
    }

    /** Does the whole, and leaves a report below the folder. */
    static Report run(Choices choices, Path target) throws Exception {
        var benchmark = new Benchmark(choices, target);
        benchmark.prepare();
        var candidates = new Candidates(benchmark.store, benchmark.folder, choices).start(planned(benchmark.keys));
        try {
            return benchmark.measure(candidates);
        } finally {
            candidates.forEach(Candidate::close);
        }
    }

    private static java.util.Set<String> planned(Map<Question, ?> keys) {
        return keys.keySet().stream()
                .filter(question -> !question.isMutation())
                .map(Question::name)
                .collect(java.util.stream.Collectors.toSet());
    }

    private void prepare() throws Exception {
        var begin = Instant.now();
        try (var context = new SpringApplicationBuilder(Application.class)
                .properties("plenary.log-level=warn")
                .run(withoutPort(store.server().settings()))) {
            store.fill();
            for (var question : Question.ALL) {
                if (choices.questions().isEmpty() || choices.questions().contains(question.name())) {
                    var asked = Keys.of(question, store, context);
                    keys.put(question, asked);
                    if (!question.isMutation()) {
                        Keys.plan(question, asked, folder, context);
                    }
                }
            }
        }
        System.out.printf(
                "Data %s and statements are ready after %d s.%n",
                choices.size(), Duration.between(begin, Instant.now()).toSeconds());
    }

    private static String[] withoutPort(String[] settings) {
        var all = new ArrayList<>(List.of(settings));
        all.add("--server.port=-1");
        // None is read beside the data that come in.
        all.add("--plenary.documents.locations=classpath*:none/");
        return all.toArray(String[]::new);
    }

    private Report measure(List<Candidate> candidates) throws Exception {
        var report = new Report(choices, folder);
        for (var candidate : candidates) {
            for (var question : keys.keySet()) {
                if (question.name().equals("page") && candidate.name().equals(Candidates.POSTGRAPHILE)) {
                    PostGraphile.addCursors((HttpCandidate) candidate, question, keys(question));
                }
            }
        }
        for (var question : keys.keySet()) {
            compare(question, candidates, report);
        }
        warmUp(candidates);
        for (var question : keys.keySet()) {
            for (var clients : choices.clients()) {
                measure(question, clients, candidates, report);
                System.out.println(report.section(question, clients));
            }
        }
        candidates.forEach(candidate -> report.memory(candidate.name(), Usage.memory(candidate.process())));
        report.write();
        return report;
    }

    /** Nobody is timed whose answers are not those of the product. */
    private void compare(Question question, List<Candidate> candidates, Report report) throws Exception {
        var asked = keys(question).subList(0, Math.min(COMPARED, keys(question).size()));
        var product = (HttpCandidate) candidates.getFirst();
        var expected = product.said(question, asked);
        for (var candidate : candidates) {
            if (!candidate.answers(question)) {
                continue;
            }
            if (candidate instanceof JdbcCandidate alone) {
                var rows = alone.rows(question);
                requireEqual(question, candidate, product.rows(question, asked), rows.subList(0, asked.size()));
                report.rows(question, rows);
            } else {
                requireEqual(question, candidate, expected, candidate.said(question, asked));
                report.statements(
                        question,
                        candidate.name(),
                        store.statements(() -> candidate.said(question, asked.subList(0, 1))));
            }
        }
    }

    private static void requireEqual(Question question, Candidate candidate, List<?> expected, List<?> said) {
        for (var i = 0; i < expected.size(); i++) {
            if (!expected.get(i).equals(said.get(i))) {
                throw new IllegalStateException(
                        "%s answers key %d of %s otherwise than the product, and nothing is measured.%nproduct: %s%n%s: %s"
                                .formatted(
                                        candidate.name(),
                                        i,
                                        question.name(),
                                        expected.get(i),
                                        candidate.name(),
                                        said.get(i)));
            }
        }
    }

    private void warmUp(List<Candidate> candidates) throws Exception {
        var share = (double) choices.warmUp() / keys.size();
        for (var candidate : candidates) {
            for (var question : keys.keySet()) {
                if (share > 0 && candidate.answers(question)) {
                    candidate.load(question, keys(question), 2, share);
                }
            }
        }
        store.checkpoint();
    }

    private void measure(Question question, int clients, List<Candidate> candidates, Report report) throws Exception {
        var taking = new ArrayList<>(candidates);
        taking.removeIf(candidate -> !candidate.answers(question));
        for (var round = 0; round < choices.rounds(); round++) {
            for (var candidate : taking) {
                var processes = new ArrayList<>(store.processes());
                processes.add(candidate.process());
                var before = Usage.cpu(processes);
                var measure = candidate.load(question, keys(question), clients, choices.seconds());
                var used = Usage.between(before, Usage.cpu(processes));
                report.add(question, clients, candidate.name(), measure.with(used, choices.seconds()));
            }
            // Nobody is always the one who comes after the same.
            Collections.rotate(taking, 1);
        }
    }

    private List<Map<String, Object>> keys(Question question) {
        return java.util.Objects.requireNonNull(keys.get(question));
    }
}
