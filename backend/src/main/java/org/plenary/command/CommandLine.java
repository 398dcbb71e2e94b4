package org.plenary.command;

import java.util.ArrayList;
import java.util.List;

/**
 * What was typed, taken apart: the command, its own arguments, and the settings of the application, which are the options
 * with a dot in their name. E.g. {@code import --preview --plenary.data=/srv/plenary agenda.md}.
 */
public record CommandLine(String command, List<String> arguments, List<String> settings) {

    /** Starts the product; so does a line without a command. */
    public static final String RUN = "run";

    /** The other words, each a bean of type {@link Command}. */
    public static final List<String> COMMANDS = List.of("import", "user", "token", "history");

    public static CommandLine of(String... line) {
        var words = new ArrayList<>(List.of(line));
        var command = words.isEmpty() || words.getFirst().startsWith("-") ? RUN : words.removeFirst();
        var settings = words.stream().filter(CommandLine::isSetting).toList();
        words.removeAll(settings);
        return new CommandLine(command, List.copyOf(words), settings);
    }

    private static boolean isSetting(String word) {
        return word.matches("--[^=]*\\..*|--(debug|trace)");
    }
}
