package org.plenary.security;

import static org.jooq.Records.mapping;
import static org.plenary.schema.Tables.ACCOUNT;
import static org.plenary.schema.Tables.API_TOKEN;
import static org.plenary.schema.Tables.API_TOKEN_USE;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The tokens in the database, by their hash. */
@Repository
class Tokens {

    /** A token with the account whose rights it carries. */
    record Bearer(ApiToken token, Account account) {}

    static final SelectField<ApiToken> ROW = DSL.row(
                    API_TOKEN.ID,
                    API_TOKEN.ACCOUNT_ID,
                    API_TOKEN.NAME,
                    API_TOKEN.CREATED_AT,
                    API_TOKEN.EXPIRES_AT,
                    API_TOKEN.SCOPE.convertFrom(TokenScope::valueOf),
                    DSL.field(DSL.select(API_TOKEN_USE.USED_AT)
                            .from(API_TOKEN_USE)
                            .where(API_TOKEN_USE.TOKEN_ID.eq(API_TOKEN.ID))))
            .mapping(ApiToken.class, ApiToken::new);

    private final DSLContext database;

    Tokens(DSLContext database) {
        this.database = database;
    }

    Optional<Bearer> bearer(String hash) {
        return database.select(ROW, Accounts.ROW)
                .from(API_TOKEN)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(API_TOKEN.ACCOUNT_ID))
                .where(API_TOKEN.TOKEN_HASH.eq(hash))
                .fetchOptional(mapping(Bearer::new));
    }

    List<ApiToken> of(UUID account) {
        return database.select(ROW)
                .from(API_TOKEN)
                .where(API_TOKEN.ACCOUNT_ID.eq(account))
                .orderBy(API_TOKEN.NAME)
                .fetch(mapping(token -> token));
    }

    Optional<ApiToken> find(UUID id) {
        return database.select(ROW).from(API_TOKEN).where(API_TOKEN.ID.eq(id)).fetchOptional(mapping(token -> token));
    }

    /** Empty if the account has a token of that name. */
    Optional<ApiToken> insert(
            UUID account, String name, String hash, @Nullable OffsetDateTime expiresAt, TokenScope scope) {
        return database.insertInto(API_TOKEN)
                .set(API_TOKEN.ACCOUNT_ID, account)
                .set(API_TOKEN.NAME, name)
                .set(API_TOKEN.TOKEN_HASH, hash)
                .set(API_TOKEN.EXPIRES_AT, expiresAt)
                .set(API_TOKEN.SCOPE, scope.name())
                .onConflict(API_TOKEN.ACCOUNT_ID, API_TOKEN.NAME)
                .doNothing()
                .returningResult(ROW)
                .fetchOptional(mapping(token -> token));
    }

    /** Notes that it was used then; nothing where it was revoked since. */
    void used(UUID id, OffsetDateTime at) {
        database.insertInto(API_TOKEN_USE, API_TOKEN_USE.TOKEN_ID, API_TOKEN_USE.USED_AT)
                .select(DSL.select(API_TOKEN.ID, DSL.val(at)).from(API_TOKEN).where(API_TOKEN.ID.eq(id)))
                .onConflict(API_TOKEN_USE.TOKEN_ID)
                .doUpdate()
                .set(API_TOKEN_USE.USED_AT, DSL.greatest(API_TOKEN_USE.USED_AT, DSL.excluded(API_TOKEN_USE.USED_AT)))
                .execute();
    }

    boolean delete(UUID id) {
        return database.deleteFrom(API_TOKEN).where(API_TOKEN.ID.eq(id)).execute() == 1;
    }
}
