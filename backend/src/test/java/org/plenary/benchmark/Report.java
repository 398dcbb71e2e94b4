package org.plenary.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** What was measured, as a table and as JSON. Ratios are those to the limit in the same round. */
final class Report {

    private static final String SHARED_BY_SESSION = """

            The scheduler shared the machine out by session (kernel.sched_autogroup_enabled is 1), and each backend of PostgreSQL is
            one: with several clients the slowest answers took several times as long as they do where servers run as services. For
            their figures, put that to 0 while you measure.
            """;

    private final Choices choices;
    private final Path folder;
    private final Map<String, Map<String, List<Measure>>> measures = new LinkedHashMap<>();
    private final Map<String, Integer> statements = new TreeMap<>();
    private final Map<String, Double> rows = new TreeMap<>();
    private final Map<String, Long> memory = new TreeMap<>();

    Report(Choices choices, Path folder) {
        this.choices = choices;
        this.folder = folder;
    }

    void add(Question question, int clients, String candidate, Measure measure) {
        measures.computeIfAbsent(place(question, clients), none -> new LinkedHashMap<>())
                .computeIfAbsent(candidate, none -> new ArrayList<>())
                .add(measure);
    }

    void statements(Question question, String candidate, int count) {
        statements.put(question.name() + " " + candidate, count);
    }

    void rows(Question question, List<Integer> counts) {
        rows.put(
                question.name(),
                counts.stream().mapToInt(Integer::intValue).average().orElse(0));
    }

    void memory(String candidate, long megabytes) {
        memory.put(candidate, megabytes);
    }

    Map<String, Map<String, List<Measure>>> measures() {
        return measures;
    }

    String section(Question question, int clients) {
        return section(place(question, clients));
    }

    private String section(String place) {
        var text = new StringBuilder(
                "\n### %s (%.0f rows a request)%n%n".formatted(place, rows.getOrDefault(asked(place), 0.0)));
        text.append("| candidate | requests/s | of the limit | p50 ms | p95 | p99 | CPU s / 1,000 | statements |\n");
        text.append("|---|---|---|---|---|---|---|---|\n");
        var all = measures.getOrDefault(place, Map.of());
        all.forEach((candidate, rounds) -> {
            var median = Measure.median(rounds);
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %.1f | %s | %.2f | %.2f | %.2f | %.2f | %s |%n",
                    candidate,
                    median.rate(),
                    ofTheLimit(rounds, all.getOrDefault(JdbcCandidate.NAME, List.of())),
                    median.p50(),
                    median.p95(),
                    median.p99(),
                    median.cpu(),
                    statements.getOrDefault(asked(place) + " " + candidate, 0)));
        });
        return text.toString();
    }

    String table() {
        var text = new StringBuilder("## Data %s, %d rounds of %.0f s, medians%n"
                .formatted(choices.size(), choices.rounds(), choices.seconds()));
        measures.keySet().forEach(place -> text.append(section(place)));
        text.append("\nResident memory at the end, MB: ").append(memory).append('\n');
        if (Usage.isSharedBySession()) {
            text.append(SHARED_BY_SESSION);
        }
        return text.toString();
    }

    void write() throws IOException {
        Files.writeString(folder.resolve("report.md"), table());
        var all = Map.of("measures", measures, "statements", statements, "rows", rows, "memory", memory);
        Files.write(
                folder.resolve("report.json"),
                JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(all));
    }

    private static String ofTheLimit(List<Measure> rounds, List<Measure> limit) {
        if (limit.size() != rounds.size()) {
            return "–";
        }
        var ratios = new ArrayList<Double>();
        for (var i = 0; i < rounds.size(); i++) {
            ratios.add(rounds.get(i).rate() / limit.get(i).rate());
        }
        ratios.sort(null);
        return String.format(Locale.ROOT, "%.0f %%", ratios.get(ratios.size() / 2) * 100);
    }

    private static String asked(String place) {
        return place.substring(0, place.indexOf(','));
    }

    private static String place(Question question, int clients) {
        return question.name() + ", " + clients + (clients == 1 ? " client" : " clients");
    }
}
