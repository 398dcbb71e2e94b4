package org.plenary.security;

import org.jspecify.annotations.Nullable;
import org.plenary.shared.Viewer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;

/** Who the bearer of a token is, for those doors of the API that stay open longer than a request. */
@Component
public final class BearerTokens {

    private static final String SCHEME = "Bearer ";

    private final TokenService tokens;

    BearerTokens(TokenService tokens) {
        this.tokens = tokens;
    }

    /** By an authorization like {@code Bearer plenary_…}; without one the public. Throws where the token does not count. */
    public Viewer viewer(@Nullable String authorization) throws AuthenticationException {
        if (authorization == null) {
            return Viewer.ANONYMOUS;
        }
        return tokens.used(secretIn(authorization)).viewer();
    }

    /** Whether the same authorization still stands for the same rights; that a door stays open is no use of a token. */
    public boolean stillAllows(@Nullable String authorization, Viewer viewer) {
        if (authorization == null) {
            return viewer.equals(Viewer.ANONYMOUS);
        }
        try {
            return tokens.bearer(secretIn(authorization)).viewer().equals(viewer);
        } catch (AuthenticationException ended) {
            return false;
        }
    }

    static String secretIn(String authorization) {
        if (!authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                || authorization.substring(SCHEME.length()).isBlank()) {
            throw new TokenRefused("The Authorization header is not of the form: Bearer plenary_…");
        }
        return authorization.substring(SCHEME.length()).strip();
    }
}
