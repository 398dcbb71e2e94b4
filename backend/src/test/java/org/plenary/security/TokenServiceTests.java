package org.plenary.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.schema.Tables.API_TOKEN;
import static org.plenary.schema.Tables.REVISION;
import static org.plenary.security.People.as;
import static org.plenary.security.People.asAdmin;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.NotFound;
import org.plenary.shared.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
@Import(People.class)
class TokenServiceTests {

    @Autowired
    private TokenService tokens;

    @Autowired
    private People people;

    @Autowired
    private DSLContext database;

    @Test
    void keepsTheHashAloneAndNotEvenThatInHistory() {
        var issued = token(people.settled(Role.READER));
        assertThat(issued.secret()).matches("plenary_[A-Za-z0-9_-]{43}");
        var row = database.fetchSingle(API_TOKEN, API_TOKEN.ID.eq(issued.token().id()));
        assertThat(row.getTokenHash()).matches("[0-9a-f]{64}");
        assertThat(row.toString()).doesNotContain(issued.secret());
        var revision = database.fetchSingle(
                REVISION, REVISION.ENTITY_ID.eq(issued.token().id()));
        assertThat(revision.getActor()).isEqualTo(people(row.getAccountId()));
        assertThat(revision.toString()).doesNotContain(row.getTokenHash()).doesNotContain(issued.secret());
    }

    @Test
    void isForTheOwnerAndForAdministrators() {
        var owner = people.settled(Role.READER);
        var other = people.settled(Role.CLEARER);
        var issued = token(owner);
        assertThatThrownBy(() -> as(other, () -> tokens.list(owner.name()))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(other, () -> tokens.create(owner.name(), "theirs", null)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(other, () -> {
                    tokens.revoke(issued.token().id());
                    return true;
                }))
                .isInstanceOf(NotFound.class);
        assertThat(asAdmin(() -> tokens.list(owner.name()))).containsExactly(issued.token());
    }

    @Test
    void letsAnAdministratorRevokeAnybodysAndRemembersWhoDid() {
        var owner = people.settled(Role.EDITOR);
        var issued = token(owner);
        asAdmin(() -> {
            tokens.revoke(issued.token().id());
            return true;
        });
        assertThat(asAdmin(() -> tokens.list(owner.name()))).isEmpty();
        assertThatThrownBy(() -> tokens.bearer(issued.secret())).isInstanceOf(TokenRefused.class);
        var revision = database.fetchSingle(
                REVISION, REVISION.ENTITY_ID.eq(issued.token().id()).and(REVISION.OPERATION.eq("DELETE")));
        assertThat(revision.getActor()).isEqualTo("admin");
        assertThat(revision.getUnitId()).isEqualTo(owner.account());
    }

    @Test
    void refusesAnEndThatIsPastAndANameThatIsTaken() {
        var owner = people.settled(Role.READER);
        token(owner);
        assertThatThrownBy(() -> token(owner)).isInstanceOf(InvalidInput.class).hasMessageContaining("website");
        assertThatThrownBy(() -> as(
                        owner,
                        () -> tokens.create(
                                owner.name(),
                                "late",
                                OffsetDateTime.now(ZoneOffset.UTC).minusDays(1))))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("past");
    }

    private String people(java.util.UUID account) {
        return asAdmin(() -> accounts.list()).stream()
                .filter(known -> known.id().equals(account))
                .findFirst()
                .orElseThrow()
                .name();
    }

    @Autowired
    private AccountService accounts;

    private IssuedToken token(SignedIn owner) {
        return as(owner, () -> tokens.create(owner.name(), "website", null));
    }
}
