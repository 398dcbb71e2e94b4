package org.plenary.security;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * Who has signed in, as the account was at that time, e.g. {@code editor} at version 3. Any later change of the account
 * (role, password, disabling) makes another version of it, and so ends this.
 */
public record SignedIn(
        UUID account,
        String name,
        Role role,
        boolean passwordExpired,
        int version,
        @Nullable Set<UUID> bodies,
        boolean readsOnly)
        implements AuthenticatedPrincipal, Viewer.Limited, Serializable {

    /** What somebody has who must replace a one-time password first: it is no role, so every service takes them for the public. */
    public static final String PASSWORD_EXPIRED = "PASSWORD_EXPIRED";

    /** Of whoever serves all bodies. */
    public SignedIn(UUID account, String name, Role role, boolean passwordExpired, int version) {
        this(account, name, role, passwordExpired, version, null, false);
    }

    static SignedIn of(Account account) {
        return of(account, TokenScope.WRITE);
    }

    static SignedIn of(Account account, TokenScope scope) {
        return new SignedIn(
                account.id(),
                account.name(),
                account.role(),
                account.passwordExpired(),
                account.version(),
                account.bodies(),
                scope == TokenScope.READ);
    }

    Viewer viewer() {
        return new Viewer(name, role, bodies, readsOnly);
    }

    @Override
    public String getName() {
        return name;
    }

    /** For the security context. */
    public Authentication authentication() {
        var authority = new SimpleGrantedAuthority(passwordExpired ? PASSWORD_EXPIRED : role.authority());
        return UsernamePasswordAuthenticationToken.authenticated(this, null, List.of(authority));
    }
}
