package org.plenary.security;

/**
 * An account with the password that opens it once, e.g. {@code k7mqp-x4dtz-9hwrb-c2vne}; the first sign-in has to replace
 * it. Nobody can read it again later.
 */
public record OneTimePassword(Account account, String password) {}
