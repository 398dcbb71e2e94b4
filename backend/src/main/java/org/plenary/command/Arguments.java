package org.plenary.command;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of a command and its options with their values, e.g. {@code add maria --role EDITOR}. */
public record Arguments(List<String> words, Map<String, String> options) {

    /** Takes {@code --role EDITOR} and {@code --role=EDITOR}; refuses every option but the known ones. */
    public static Arguments of(List<String> line, Set<String> known) {
        var words = new ArrayList<String>();
        var options = new HashMap<String, String>();
        var rest = new ArrayDeque<>(line);
        while (!rest.isEmpty()) {
            var word = rest.removeFirst();
            if (!word.startsWith("--")) {
                words.add(word);
                continue;
            }
            var parts = word.substring(2).split("=", 2);
            if (!known.contains(parts[0])) {
                throw new WrongUsage("There is no option --%s here.".formatted(parts[0]));
            }
            var value = parts.length == 2 ? parts[1] : rest.pollFirst();
            if (value == null || value.isBlank() || value.startsWith("--")) {
                throw new WrongUsage("The option --%s needs a value.".formatted(parts[0]));
            }
            options.put(parts[0], value);
        }
        return new Arguments(List.copyOf(words), Map.copyOf(options));
    }

    public Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    public String required(String option) {
        return option(option).orElseThrow(() -> new WrongUsage("The option --%s is missing.".formatted(option)));
    }

    /** The word at that place, e.g. {@code "the name of the account"}. */
    public String word(int at, String meaning) {
        if (words.size() <= at) {
            throw new WrongUsage("Say %s.".formatted(meaning));
        }
        return words.get(at);
    }

    /** Refuses words beyond that many. */
    public void atMost(int count) {
        if (words.size() > count) {
            throw new WrongUsage("\"%s\" is one word too many.".formatted(words.get(count)));
        }
    }
}
