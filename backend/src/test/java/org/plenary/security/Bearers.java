package org.plenary.security;

import org.plenary.shared.Role;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;

/** Makes tokens for one test each. */
@TestComponent
@Import(People.class)
public class Bearers {

    /** A token and its end. */
    public record Bearer(String secret, Runnable revoke) {}

    private final People people;
    private final TokenService tokens;

    Bearers(People people, TokenService tokens) {
        this.people = people;
        this.tokens = tokens;
    }

    public Bearer of(Role role) {
        var person = people.settled(role);
        var issued = People.as(person, () -> tokens.create(person.name(), "test", null));
        return new Bearer(
                issued.secret(),
                () -> People.as(person, () -> {
                    tokens.revoke(issued.token().id());
                    return true;
                }));
    }
}
