package org.plenary.security;

import java.util.List;
import java.util.Map;
import org.plenary.shared.Role;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;

/** Makes tokens for one test each. */
@TestComponent
@Import(People.class)
public class Bearers {

    /** A token and its end; the right may end in other ways, too. */
    public record Bearer(String secret, Runnable revoke, Map<String, Runnable> ends) {}

    private final People people;
    private final TokenService tokens;
    private final AccountService accounts;

    Bearers(People people, TokenService tokens, AccountService accounts) {
        this.people = people;
        this.tokens = tokens;
        this.accounts = accounts;
    }

    public Bearer of(Role role) {
        return of(role, TokenScope.WRITE);
    }

    public Bearer of(Role role, TokenScope scope) {
        var person = people.settled(role);
        var issued = People.as(person, () -> tokens.create(person.name(), "test", null, scope));
        Runnable revoke = () -> People.as(person, () -> {
            tokens.revoke(issued.token().id());
            return true;
        });
        Runnable disable = () -> People.asAdmin(() -> accounts.disable(person.account(), person.version()));
        Runnable otherRole =
                () -> People.asAdmin(() -> accounts.changeRole(person.account(), person.version(), Role.CLEARER));
        Runnable otherBodies = () ->
                People.asAdmin(() -> accounts.changeBodies(person.account(), person.version(), List.of("CTOC/COP")));
        return new Bearer(
                issued.secret(),
                revoke,
                Map.of("revoke", revoke, "disable", disable, "role", otherRole, "bodies", otherBodies));
    }
}
