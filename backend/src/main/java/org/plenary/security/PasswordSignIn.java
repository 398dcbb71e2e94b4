package org.plenary.security;

import java.time.InstantSource;
import java.util.Locale;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
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
            throw new LockedException(
                    "Too many wrong passwords. Try again in %s.".formatted(inWords(wait.toSeconds() + 1)));
        }
        var known = accounts.credentials(name);
        var hash = known.map(Accounts.Credentials::passwordHash).orElse(null);
        var password = attempt.getCredentials() instanceof String given ? given : "";
        if (!passwords.matches(password, hash)) {
            throw new BadCredentialsException("Name and password do not fit together.");
        }
        var account = known.orElseThrow().account();
        if (account.disabled()) {
            throw new DisabledException("This account is disabled. Ask an administrator.");
        }
        throttle.succeeded(name, address);
        return SignedIn.of(account).authentication();
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private static String inWords(long seconds) {
        return seconds < 90 ? seconds + " seconds" : (seconds + 59) / 60 + " minutes";
    }
}
