package org.plenary.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;

/** What was chosen on the command line, e.g. {@code --size M --rounds 5 --seconds 15}. */
record Choices(
        String size,
        int rounds,
        double seconds,
        int warmUp,
        List<Integer> clients,
        Set<String> questions,
        Set<String> without,
        List<String> jvm) {

    static final String USAGE = """
            ./plenary benchmark [--size S|M] [--rounds N] [--seconds N] [--warm-up SECONDS] [--clients 1,8]
                [--questions NAME,…] [--without CANDIDATE,…] [--jvm OPTION,…]""";

    static Choices of(String... line) {
        var given = new HashMap<String, String>();
        var words = new ArrayList<>(List.of(line));
        while (!words.isEmpty()) {
            var name = words.removeFirst();
            if (!Set.of(
                                    "--size",
                                    "--rounds",
                                    "--seconds",
                                    "--warm-up",
                                    "--clients",
                                    "--questions",
                                    "--without",
                                    "--jvm")
                            .contains(name)
                    || words.isEmpty()) {
                throw new IllegalArgumentException(
                        "There is no option %s, or it lacks its value.%n%s".formatted(name, USAGE));
            }
            given.put(name, words.removeFirst());
        }
        var size = given.getOrDefault("--size", "S");
        if (!Set.of("tiny", "S", "M").contains(size)) {
            throw new IllegalArgumentException("There is no size %s.%n%s".formatted(size, USAGE));
        }
        return new Choices(
                size,
                Integer.parseInt(given.getOrDefault("--rounds", "5")),
                Double.parseDouble(given.getOrDefault("--seconds", "15")),
                Integer.parseInt(given.getOrDefault("--warm-up", "60")),
                words(given.getOrDefault("--clients", "1,8")).stream()
                        .map(Integer::valueOf)
                        .toList(),
                Set.copyOf(words(given.getOrDefault("--questions", ""))),
                Set.copyOf(words(given.getOrDefault("--without", ""))),
                words(given.getOrDefault("--jvm", "-Xmx400m")));
    }

    private static List<String> words(String list) {
        return List.of(list.split(",", -1)).stream()
                .filter(word -> !word.isBlank())
                .toList();
    }
}
