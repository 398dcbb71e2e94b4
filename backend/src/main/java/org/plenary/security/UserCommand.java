package org.plenary.security;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenary.command.Arguments;
import org.plenary.command.Command;
import org.plenary.command.WrongUsage;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.stereotype.Component;

/** Keeps accounts from a terminal; the first administrator of a production is made so. */
@Component
class UserCommand implements Command {

    private static final Viewer OPERATOR = new Viewer("system", Role.ADMINISTRATOR);

    private final AccountService accounts;

    UserCommand(AccountService accounts) {
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return "user";
    }

    @Override
    public String usage() {
        return "user add NAME --role ROLE [--body SYMBOL,…] | list | role NAME --role ROLE | bodies NAME --body SYMBOL,…|all"
                + " | disable NAME | enable NAME | reset NAME";
    }

    @Override
    public int run(List<String> line, PrintStream output) {
        var arguments = Arguments.of(line, Set.of("role", "body"));
        var action = arguments.word(0, "what to do: add, list, role, bodies, disable, enable or reset");
        arguments.atMost(action.equals("list") ? 1 : 2);
        return OPERATOR.act(() -> {
            switch (action) {
                case "add" -> tell(accounts.create(nameIn(arguments), role(arguments), bodies(arguments)), output);
                case "list" -> accounts.list().forEach(account -> tell(account, output));
                case "role" -> {
                    var account = accounts.get(nameIn(arguments));
                    tell(accounts.changeRole(account.id(), account.version(), role(arguments)), output);
                }
                case "bodies" -> {
                    arguments.required("body");
                    var account = accounts.get(nameIn(arguments));
                    tell(accounts.changeBodies(account.id(), account.version(), bodies(arguments)), output);
                }
                case "disable" -> {
                    var account = accounts.get(nameIn(arguments));
                    tell(accounts.disable(account.id(), account.version()), output);
                }
                case "enable" -> {
                    var account = accounts.get(nameIn(arguments));
                    tell(accounts.enable(account.id(), account.version()), output);
                }
                case "reset" -> {
                    var account = accounts.get(nameIn(arguments));
                    tell(accounts.resetPassword(account.id(), account.version()), output);
                }
                default -> throw new WrongUsage("\"%s\" cannot be done with an account.".formatted(action));
            }
            return 0;
        });
    }

    private static String nameIn(Arguments arguments) {
        return arguments.word(1, "the name of the account");
    }

    private static Role role(Arguments arguments) {
        var wanted = arguments.required("role");
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.ANONYMOUS && role.name().equals(wanted.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new WrongUsage(
                        "There is no role %s; there are READER, EDITOR, CLEARER and ADMINISTRATOR.".formatted(wanted)));
    }

    /** Null for all. */
    private static @Nullable List<String> bodies(Arguments arguments) {
        return arguments
                .option("body")
                .filter(bodies -> !bodies.equals("all"))
                .map(bodies -> List.of(bodies.split(",")))
                .orElse(null);
    }

    private void tell(Account account, PrintStream output) {
        var bodies = accounts.bodies(account);
        output.printf(
                "%-24s %-14s%s%s%s%n",
                account.name(),
                account.role(),
                bodies == null ? "" : " of " + (bodies.isEmpty() ? "no body" : String.join(", ", bodies)),
                account.disabled() ? " disabled" : "",
                account.passwordExpired() ? " one-time password" : "");
    }

    private void tell(OneTimePassword made, PrintStream output) {
        tell(made.account(), output);
        output.printf("One-time password: %s%n", made.password());
        output.println("It is shown this once. The first sign-in in the console, at /admin, replaces it.");
    }
}
