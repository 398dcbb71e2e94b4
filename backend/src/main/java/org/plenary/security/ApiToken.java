package org.plenary.security;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A bearer token of an account without the token itself, e.g. {@code website}; one that expires never has no end, and one
 * that no request came with was never used.
 */
public record ApiToken(
        UUID id,
        UUID account,
        String name,
        OffsetDateTime createdAt,
        @Nullable OffsetDateTime expiresAt,
        TokenScope scope,
        @Nullable OffsetDateTime usedAt) {}
