package org.plenary.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Changes;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.NotFound;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.stereotype.Service;

/**
 * Keeps the bearer tokens of the API, e.g. one named {@code website} for the account {@code reader}. Everybody keeps their
 * own, an administrator those of all.
 */
@Service
public class TokenService {

    private static final String PREFIX = "plenary_";
    private static final int MOST = 50;
    private static final int LONGEST_NAME = 100;

    private final SecureRandom random = new SecureRandom();
    private final InstantSource clock = InstantSource.system();
    private final Tokens tokens;
    private final Accounts accounts;
    private final TokenUses uses;
    private final Changes changes;

    TokenService(Tokens tokens, Accounts accounts, TokenUses uses, Changes changes) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.uses = uses;
        this.changes = changes;
    }

    /** By name. */
    public List<ApiToken> list(String accountName) {
        return tokens.of(ownOrAny(accountName, "list tokens").id());
    }

    /** The name says what the token is for, unique in the account; without an end it holds until it is revoked. */
    public IssuedToken create(String accountName, String name, @Nullable OffsetDateTime expiresAt) {
        return create(accountName, name, expiresAt, TokenScope.WRITE);
    }

    /** The same for reading alone, or for all that the account may do. */
    public IssuedToken create(String accountName, String name, @Nullable OffsetDateTime expiresAt, TokenScope scope) {
        var account = ownOrAny(accountName, "make a token");
        var label = name.strip();
        if (label.isEmpty() || label.length() > LONGEST_NAME) {
            throw InvalidInput.of("name", "token.name-too-long", label.length(), LONGEST_NAME);
        }
        if (expiresAt != null && !expiresAt.isAfter(now())) {
            throw InvalidInput.of("expiresAt", "token.past", expiresAt);
        }
        if (tokens.of(account.id()).size() >= MOST) {
            throw InvalidInput.of("account", "token.too-many", accountName, MOST);
        }
        var bytes = new byte[32];
        random.nextBytes(bytes);
        var secret = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var token = changes.make(
                Role.READER,
                "make token " + label,
                () -> tokens.insert(account.id(), label, hash(secret), expiresAt, scope)
                        .orElseThrow(() -> InvalidInput.of("name", "token.name-taken", accountName, label)));
        return new IssuedToken(token, secret);
    }

    /** The next request with it is refused. Whose token it is not learns nothing of it. */
    public void revoke(UUID id) {
        var viewer = Viewer.current();
        viewer.require(Role.READER, "revoke a token");
        var token = tokens.find(id)
                .filter(found -> viewer.mayAs(Role.ADMINISTRATOR)
                        || accounts.find(found.account())
                                .map(Account::name)
                                .filter(viewer.name()::equals)
                                .isPresent())
                .orElseThrow(() -> new NotFound("token", id));
        changes.make(Role.READER, "revoke token " + token.name(), () -> tokens.delete(id));
    }

    /** Whose token it is; the reason in plain words if it does not count. */
    SignedIn bearer(String secret) {
        var bearer = counting(secret);
        return SignedIn.of(bearer.account(), bearer.token().scope());
    }

    /** The same for a request that came with it, which is told as its last use. */
    SignedIn used(String secret) {
        var bearer = counting(secret);
        uses.note(bearer.token().id());
        return SignedIn.of(bearer.account(), bearer.token().scope());
    }

    private Tokens.Bearer counting(String secret) {
        var bearer = tokens.bearer(hash(secret))
                .orElseThrow(() -> new TokenRefused("The token is not known; it may have been revoked."));
        var expiresAt = bearer.token().expiresAt();
        if (expiresAt != null && !expiresAt.isAfter(now())) {
            throw new TokenRefused(
                    "The token %s expired at %s.".formatted(bearer.token().name(), expiresAt.toInstant()));
        }
        var account = bearer.account();
        if (account.disabled()) {
            throw new TokenRefused("The account %s is disabled.".formatted(account.name()));
        }
        if (account.passwordExpired()) {
            throw new TokenRefused(
                    "The account %s has a one-time password; it must be changed in the console before tokens count."
                            .formatted(account.name()));
        }
        return bearer;
    }

    private Account ownOrAny(String accountName, String action) {
        var viewer = Viewer.current();
        viewer.require(viewer.name().equals(accountName) ? Role.READER : Role.ADMINISTRATOR, action);
        return accounts.find(accountName).orElseThrow(() -> new NotFound("account", accountName));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static String hash(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
