package org.plenary.security;

import static org.plenary.schema.Tables.API_TOKEN;

import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.plenary.shared.Changes;
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
    private final Changes changes;
    private final DSLContext database;

    Bearers(People people, TokenService tokens, AccountService accounts, Changes changes, DSLContext database) {
        this.changes = changes;
        this.database = database;
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
        Runnable expire = () -> People.asAdmin(() -> changes.make(
                Role.ADMINISTRATOR,
                "let a token expire",
                () -> database.update(API_TOKEN)
                        .set(API_TOKEN.EXPIRES_AT, DSL.currentOffsetDateTime())
                        .where(API_TOKEN.ID.eq(issued.token().id()))
                        .execute()));
        Runnable otherRole =
                () -> People.asAdmin(() -> accounts.changeRole(person.account(), person.version(), Role.CLEARER));
        Runnable demote =
                () -> People.asAdmin(() -> accounts.changeRole(person.account(), person.version(), Role.READER));
        Runnable otherBodies = () ->
                People.asAdmin(() -> accounts.changeBodies(person.account(), person.version(), List.of("CTOC/COP")));
        return new Bearer(
                issued.secret(),
                revoke,
                Map.of(
                        "revoke",
                        revoke,
                        "demote",
                        demote,
                        "disable",
                        disable,
                        "expire",
                        expire,
                        "role",
                        otherRole,
                        "bodies",
                        otherBodies));
    }
}
