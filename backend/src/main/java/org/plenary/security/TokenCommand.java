package org.plenary.security;

import java.io.PrintStream;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenary.command.Arguments;
import org.plenary.command.Command;
import org.plenary.command.WrongUsage;
import org.plenary.shared.NotFound;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.stereotype.Component;

/** Keeps tokens from a terminal. A new one is all that standard output gets, so that a script can take it from there. */
@Component
class TokenCommand implements Command {

    private static final Viewer OPERATOR = new Viewer("system", Role.ADMINISTRATOR);
    private static final int MOST_DAYS = 3650;

    private final TokenService tokens;

    TokenCommand(TokenService tokens) {
        this.tokens = tokens;
    }

    @Override
    public String name() {
        return "token";
    }

    @Override
    public String usage() {
        return "token --user NAME [--name LABEL] [--days N] [--scope read|write] | list --user NAME | revoke LABEL --user NAME";
    }

    @Override
    public int run(List<String> line, PrintStream output) {
        var arguments = Arguments.of(line, Set.of("user", "name", "days", "scope"));
        var action = arguments.words().isEmpty() ? "create" : arguments.words().getFirst();
        arguments.atMost(action.equals("revoke") ? 2 : 1);
        var user = arguments.required("user");
        return OPERATOR.act(() -> {
            switch (action) {
                case "create" -> create(user, arguments, output);
                case "list" ->
                    tokens.list(user)
                            .forEach(token -> output.printf(
                                    "%-32s %-5s made %s, %s%n",
                                    token.name(),
                                    token.scope(),
                                    token.createdAt().toInstant().truncatedTo(ChronoUnit.SECONDS),
                                    end(token)));
                case "revoke" -> revoke(user, arguments.word(1, "the label of the token"));
                default -> throw new WrongUsage("\"%s\" cannot be done with a token.".formatted(action));
            }
            return 0;
        });
    }

    private void create(String user, Arguments arguments, PrintStream output) {
        var now = OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
        var label = arguments.option("name").orElse("terminal " + now);
        var issued = tokens.create(user, label, end(arguments.option("days").orElse(null), now), scope(arguments));
        output.println(issued.secret());
        System.err.printf("Token \"%s\" of %s, %s. It is shown this once.%n", label, user, end(issued.token()));
    }

    private void revoke(String user, String label) {
        var token = tokens.list(user).stream()
                .filter(known -> known.name().equals(label))
                .findFirst()
                .orElseThrow(() -> new NotFound("token", label));
        tokens.revoke(token.id());
    }

    private static TokenScope scope(Arguments arguments) {
        var wanted = arguments.option("scope").orElse("write");
        return switch (wanted.toUpperCase(Locale.ROOT)) {
            case "READ" -> TokenScope.READ;
            case "WRITE" -> TokenScope.WRITE;
            default -> throw new WrongUsage("There is no scope %s; there are read and write.".formatted(wanted));
        };
    }

    private static @Nullable OffsetDateTime end(@Nullable String days, OffsetDateTime now) {
        if (days == null) {
            return null;
        }
        if (!days.matches("[1-9][0-9]{0,3}") || Integer.parseInt(days) > MOST_DAYS) {
            throw new WrongUsage("--days %s is no number of days from 1 to %d.".formatted(days, MOST_DAYS));
        }
        return now.plusDays(Integer.parseInt(days));
    }

    private static String end(ApiToken token) {
        return token.expiresAt() == null
                ? "without end"
                : "until " + token.expiresAt().toInstant().truncatedTo(ChronoUnit.SECONDS);
    }
}
