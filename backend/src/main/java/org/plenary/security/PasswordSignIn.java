package org.plenary.security;

import java.time.InstantSource;
import java.util.Locale;
import java.util.function.BiFunction;
import org.plenary.shared.NotAllowed;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Sign-in by name and password. Only who knows the password learns that an account is disabled. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Throttle throttle = new Throttle(InstantSource.system());

    PasswordSignIn(Accounts accounts, Passwords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var typed = attempt.getName().strip().toLowerCase(Locale.ROOT);
        // What cannot be a name is nobody's, and is neither looked up nor remembered.
        var name = AccountService.isWellFormed(typed) ? typed : "";
        var address =
                attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        var wait = throttle.attempt(name, address);
        if (!wait.isZero()) {
            throw tooManyTries(wait.toSeconds() + 1);
        }
        var known = accounts.credentials(name);
        var hash = known.map(Accounts.Credentials::passwordHash).orElse(null);
        var password = attempt.getCredentials() instanceof String given ? given : "";
        if (!passwords.matches(password, hash)) {
            throw because(BadCredentialsException::new, "sign-in.wrong");
        }
        var account = known.orElseThrow().account();
        if (account.disabled()) {
            throw because(DisabledException::new, "sign-in.disabled");
        }
        throttle.succeeded(name, address);
        return SignedIn.of(account).authentication();
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private static AuthenticationException tooManyTries(long seconds) {
        return seconds < 90
                ? because(LockedException::new, "sign-in.wait-seconds", seconds)
                : because(LockedException::new, "sign-in.wait-minutes", (seconds + 59) / 60);
    }

    /** The reason is the cause, so that the page can say it in the language of its reader. */
    private static AuthenticationException because(
            BiFunction<String, Throwable, AuthenticationException> kind, String key, Object... values) {
        var reason = new NotAllowed(key, values);
        return kind.apply(String.valueOf(reason.getMessage()), reason);
    }
}
