package org.plenary.security;

/**
 * A token at the one moment when it can be read, e.g. {@code plenary_8Jr…}. A program sends it as
 * {@code Authorization: Bearer plenary_8Jr…}.
 */
public record IssuedToken(ApiToken token, String secret) {}
