package org.plenary.security;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.InvalidInput;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** What is a good password, how it is hashed, and how a one-time password is made. */
@Component
class Passwords {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    /** No letter or digit that could be read as another one. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private final SecureRandom random = new SecureRandom();
    private final PasswordEncoder encoder = new DelegatingPasswordEncoder(
            "argon2",
            Map.of(
                    "argon2",
                    Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8(),
                    "bcrypt",
                    new BCryptPasswordEncoder()));
    private final String hashOfNobody = encode(oneTime());
    /** Each hash takes 16 MB, so a flood of sign-ins must wait in line rather than exhaust the memory. */
    private final Semaphore hashing = new Semaphore(4, true);

    String encode(String password) {
        return java.util.Objects.requireNonNull(encoder.encode(password));
    }

    /** Takes as long for an account that does not exist (null), so that the time tells nothing. */
    boolean matches(String password, @Nullable String hash) {
        hashing.acquireUninterruptibly();
        try {
            return encoder.matches(password, hash == null ? hashOfNobody : hash) && hash != null;
        } finally {
            hashing.release();
        }
    }

    /** 20 letters and digits in four groups, 99 random bits. */
    String oneTime() {
        return IntStream.range(0, 4)
                .mapToObj(group -> random.ints(5, 0, ALPHABET.length())
                        .mapToObj(at -> ALPHABET.substring(at, at + 1))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("-"));
    }

    void requireGood(String password, String accountName) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            throw InvalidInput.of("password", "password.length", length, SHORTEST, LONGEST);
        }
        if (password.codePoints().distinct().count() < 5) {
            throw InvalidInput.of("password", "password.repeats");
        }
        if (accountName.length() >= 4 && password.toLowerCase(Locale.ROOT).contains(accountName)) {
            throw InvalidInput.of("password", "password.holds-name", accountName);
        }
    }
}
