package org.plenary.revision;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenary.command.Arguments;
import org.plenary.command.Command;
import org.plenary.command.WrongUsage;
import org.springframework.stereotype.Component;

/** Proves history from a terminal, e.g. {@code history verify --head 9f2c…} with a head from an earlier log. */
@Component
class HistoryCommand implements Command {

    private static final int DIGITS = 64;

    private final Seals seals;

    HistoryCommand(Seals seals) {
        this.seals = seals;
    }

    @Override
    public String name() {
        return "history";
    }

    @Override
    public String usage() {
        return "history verify [--head HEX] | head";
    }

    @Override
    public int run(List<String> line, PrintStream output) {
        var arguments = Arguments.of(line, Set.of("head"));
        arguments.atMost(1);
        return switch (arguments.word(0, "what to do: verify or head")) {
            case "verify" ->
                verify(arguments.option("head").map(HistoryCommand::known).orElse(null), output);
            case "head" -> {
                seals.head().ifPresent(head -> output.println(head.link()));
                yield 0;
            }
            default -> throw new WrongUsage("That cannot be done with history.");
        };
    }

    private int verify(@Nullable String known, PrintStream output) {
        var verdict = seals.verify(known);
        if (verdict.problem() != null) {
            output.println(verdict.problem());
            return 1;
        }
        output.printf(
                "%d revisions in %d seals are as they were sealed; the head is %s%n",
                verdict.revisions(), verdict.seals(), verdict.head());
        return 0;
    }

    private static String known(String head) {
        if (!head.matches("[0-9a-f]{" + DIGITS + "}")) {
            throw new WrongUsage("\"%s\" is no head: those have %d hexadecimal digits.".formatted(head, DIGITS));
        }
        return head;
    }
}
