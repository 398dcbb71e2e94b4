package org.plenary.security;

import org.springframework.security.core.AuthenticationException;

/** A token that does not count, with the reason, e.g. {@code The account editor is disabled.} */
final class TokenRefused extends AuthenticationException {

    TokenRefused(String reason) {
        super(reason);
    }
}
