package org.plenary.security;

/** What a token may be used for, e.g. {@code READ} on a website; never for more than its account may do. */
public enum TokenScope {
    /** To see what the account sees. */
    READ,
    /** To change what the account may change, too. */
    WRITE
}
