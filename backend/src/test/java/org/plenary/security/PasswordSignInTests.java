package org.plenary.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.security.People.PASSWORD;
import static org.plenary.security.People.as;
import static org.plenary.security.People.asAdmin;

import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

@SpringBootTest
@Import(People.class)
class PasswordSignInTests {

    @Autowired
    private PasswordSignIn signIn;

    @Autowired
    private AccountService accounts;

    @Autowired
    private People people;

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ANONYMOUS")
    void makesAViewerOfTheRole(Role role) {
        var person = people.settled(role);
        assertThat(as(principal(attempt(person.name(), PASSWORD)), Viewer::current))
                .isEqualTo(new Viewer(person.name(), role));
        if (role == Role.ADMINISTRATOR) {
            asAdmin(() -> accounts.disable(person.account(), person.version()));
        }
    }

    @Test
    void takesTheNameInAnyCase() {
        var person = people.settled(Role.READER);
        assertThat(attempt(" " + person.name().toUpperCase(java.util.Locale.ROOT), PASSWORD)
                        .getName())
                .isEqualTo(person.name());
    }

    @Test
    void takesAOneTimePasswordForThePublic() {
        var newcomer = people.newcomer(Role.CLEARER);
        var signedIn = principal(attempt(newcomer.account().name(), newcomer.password()));
        assertThat(signedIn.passwordExpired()).isTrue();
        Supplier<Viewer> who = Viewer::current;
        assertThat(as(signedIn, who)).isEqualTo(Viewer.ANONYMOUS);
    }

    @Test
    void tellsNotWhetherTheNameIsKnown() {
        var person = people.settled(Role.READER);
        assertThatThrownBy(() -> attempt(person.name(), "wrong"))
                .isInstanceOf(BadCredentialsException.class)
                .hasMessage("The name and the password do not match.");
        assertThatThrownBy(() -> attempt("no-such-name", "wrong"))
                .isInstanceOf(BadCredentialsException.class)
                .hasMessage("The name and the password do not match.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "", "no such name"})
    void knowsNobodyByWhatCannotBeAName(String name) {
        assertThatThrownBy(() -> attempt(name, "wrong")).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void tellsThatAnAccountIsDisabledToWhoKnowsThePassword() {
        var person = people.settled(Role.READER);
        asAdmin(() -> accounts.disable(person.account(), person.version()));
        assertThat(accounts.isCurrent(person)).isFalse();
        assertThatThrownBy(() -> attempt(person.name(), PASSWORD)).isInstanceOf(DisabledException.class);
        assertThatThrownBy(() -> attempt(person.name(), "wrong")).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void locksOutWhoGuesses() {
        var person = people.settled(Role.READER);
        for (var guess = 0; guess < Throttle.FREE_PER_NAME_AND_ADDRESS; guess++) {
            assertThatThrownBy(() -> attempt(person.name(), "wrong")).isInstanceOf(BadCredentialsException.class);
        }
        assertThatThrownBy(() -> attempt(person.name(), PASSWORD))
                .isInstanceOf(LockedException.class)
                .hasMessageStartingWith("Too many wrong passwords. Try again in");
    }

    private Authentication attempt(String name, String password) {
        return signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password));
    }

    private static SignedIn principal(Authentication authentication) {
        return (SignedIn) java.util.Objects.requireNonNull(authentication.getPrincipal());
    }
}
