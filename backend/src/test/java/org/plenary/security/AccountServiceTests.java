package org.plenary.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.schema.Tables.ACCOUNT;
import static org.plenary.schema.Tables.REVISION;
import static org.plenary.security.People.PASSWORD;
import static org.plenary.security.People.as;
import static org.plenary.security.People.asAdmin;

import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.shared.Conflict;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.NotFound;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
@Import(People.class)
class AccountServiceTests {

    @Autowired
    private AccountService accounts;

    @Autowired
    private People people;

    @Autowired
    private DSLContext database;

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void isForAdministratorsOnly(Role role) {
        var account = people.newcomer(Role.READER).account();
        var viewer = new Viewer("somebody", role);
        assertThatThrownBy(() -> viewer.act(accounts::list)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> viewer.act(() -> accounts.get("admin"))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> viewer.act(() -> accounts.create("somebody-new", Role.READER)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> viewer.act(() -> accounts.disable(account.id(), 1)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> viewer.act(() -> accounts.enable(account.id(), 1)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> viewer.act(() -> accounts.changeRole(account.id(), 1, Role.ADMINISTRATOR)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> viewer.act(() -> accounts.resetPassword(account.id(), 1)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void keepsNoPasswordInClear() {
        var newcomer = people.newcomer(Role.EDITOR);
        assertThat(database.fetchValue(
                        ACCOUNT.PASSWORD_HASH, ACCOUNT.ID.eq(newcomer.account().id())))
                .startsWith("{argon2}$argon2id$")
                .doesNotContain(newcomer.password());
    }

    @Test
    void recordsWhoDidItAndNoHash() {
        var person = people.settled(Role.EDITOR);
        var revisions = database.selectFrom(REVISION)
                .where(REVISION.ENTITY.eq("account"), REVISION.ENTITY_ID.eq(person.account()))
                .orderBy(REVISION.SEQ)
                .fetch();
        assertThat(revisions.getValues(REVISION.ACTOR)).containsExactly("admin", person.name());
        assertThat(revisions.toString()).doesNotContain("argon2").doesNotContain("password_hash");
    }

    @Test
    void letsEverybodyReplaceTheirOwnPassword() {
        var person = people.settled(Role.READER);
        var changed = as(person, () -> accounts.changeOwnPassword(PASSWORD, "roses in the corridor"));
        assertThat(changed.passwordExpired()).isFalse();
        assertThat(accounts.isCurrent(changed)).isTrue();
        assertThat(accounts.isCurrent(person)).isFalse();
        assertThatThrownBy(() -> as(changed, () -> accounts.changeOwnPassword(PASSWORD, "roses in the garden")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("current password");
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "aaaaaaaaaaaaaaaa", "abababababababab", PASSWORD})
    void refusesWeakPasswords(String wanted) {
        var person = people.settled(Role.READER);
        assertThatThrownBy(() -> as(person, () -> accounts.changeOwnPassword(PASSWORD, wanted)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void refusesAPasswordWithTheNameInIt() {
        var person = people.settled(Role.READER);
        assertThatThrownBy(() -> as(person, () -> accounts.changeOwnPassword(PASSWORD, person.name() + " is my name")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining(person.name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Maria", "maría", "a b", "-a", "system", "sample", "anonymous"})
    void refusesNamesThatCannotBe(String name) {
        assertThatThrownBy(() -> asAdmin(() -> accounts.create(name, Role.READER)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void refusesANameThatIsTaken() {
        assertThatThrownBy(() -> asAdmin(() -> accounts.create("admin", Role.READER)))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("There is already an account named admin.");
    }

    @Test
    void keepsOneAdministrator() {
        asAdmin(accounts::list).stream()
                .filter(other -> other.role() == Role.ADMINISTRATOR && !other.disabled())
                .filter(other -> !other.name().equals("admin"))
                .forEach(other -> asAdmin(() -> accounts.disable(other.id(), other.version())));
        var second = people.newcomer(Role.ADMINISTRATOR).account();
        var first = asAdmin(() -> accounts.get("admin"));
        var disabled = asAdmin(() -> accounts.disable(first.id(), first.version()));
        try {
            assertThatThrownBy(() -> asAdmin(() -> accounts.disable(second.id(), second.version())))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContaining("only administrator");
            assertThatThrownBy(() -> asAdmin(() -> accounts.changeRole(second.id(), second.version(), Role.READER)))
                    .isInstanceOf(InvalidInput.class);
        } finally {
            asAdmin(() -> accounts.enable(disabled.id(), disabled.version()));
        }
        assertThat(asAdmin(() -> accounts.disable(second.id(), second.version()))
                        .disabled())
                .isTrue();
    }

    @Test
    void tellsOfAConflict() {
        var account = people.newcomer(Role.READER).account();
        var changed = asAdmin(() -> accounts.changeRole(account.id(), account.version(), Role.EDITOR));
        assertThatThrownBy(() -> asAdmin(() -> accounts.disable(account.id(), account.version())))
                .isInstanceOfSatisfying(
                        Conflict.class,
                        conflict -> assertThat(conflict.theirs()).isEqualTo(changed));
    }

    @Test
    void saysWhatIsNotThere() {
        assertThatThrownBy(() -> asAdmin(() -> accounts.get("nobody")))
                .isInstanceOf(NotFound.class)
                .hasMessage("There is no account nobody.");
    }
}
