package org.plenary.security;

import static org.jooq.Records.mapping;
import static org.plenary.schema.Tables.ACCOUNT;
import static org.plenary.schema.Tables.ACCOUNT_BODY;
import static org.plenary.schema.Tables.BODY;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Role;
import org.springframework.stereotype.Repository;

/** The accounts in the database. */
@Repository
class Accounts {

    /** An account with the hash that its password is checked against. */
    record Credentials(Account account, String passwordHash) {}

    private static final Field<Role> ROLE = ACCOUNT.ROLE.convertFrom(Role::valueOf);

    /** Null for all bodies. */
    private static final Field<Set<UUID>> BODIES = DSL.when(
                    ACCOUNT.LIMITED,
                    DSL.array(DSL.select(ACCOUNT_BODY.BODY_ID)
                            .from(ACCOUNT_BODY)
                            .where(ACCOUNT_BODY.ACCOUNT_ID.eq(ACCOUNT.ID))))
            .convertFrom(Accounts::set);

    static final SelectField<Account> ROW = DSL.row(
                    ACCOUNT.ID,
                    ACCOUNT.NAME,
                    ROLE,
                    ACCOUNT.PASSWORD_EXPIRED,
                    ACCOUNT.DISABLED,
                    ACCOUNT.VERSION,
                    ACCOUNT.CREATED_AT,
                    BODIES)
            .mapping(Account.class, Account::new);

    private final DSLContext database;

    Accounts(DSLContext database) {
        this.database = database;
    }

    List<Account> all() {
        return database.select(ROW).from(ACCOUNT).orderBy(ACCOUNT.NAME).fetch(mapping(account -> account));
    }

    boolean isEmpty() {
        return !database.fetchExists(ACCOUNT);
    }

    Optional<Account> find(String name) {
        return database.select(ROW).from(ACCOUNT).where(ACCOUNT.NAME.eq(name)).fetchOptional(mapping(found -> found));
    }

    Optional<Account> find(UUID id) {
        return database.select(ROW).from(ACCOUNT).where(ACCOUNT.ID.eq(id)).fetchOptional(mapping(found -> found));
    }

    Optional<Credentials> credentials(String name) {
        return database.select(ROW, ACCOUNT.PASSWORD_HASH)
                .from(ACCOUNT)
                .where(ACCOUNT.NAME.eq(name))
                .fetchOptional(mapping(Credentials::new));
    }

    boolean isCurrent(UUID id, int version) {
        return database.fetchExists(
                ACCOUNT, ACCOUNT.ID.eq(id), ACCOUNT.VERSION.eq(version), ACCOUNT.DISABLED.isFalse());
    }

    /** Holds every enabled administrator until the transaction ends, and says how many there are. */
    int lockAdministrators() {
        return database.select(ACCOUNT.ID)
                .from(ACCOUNT)
                .where(ACCOUNT.ROLE.eq(Role.ADMINISTRATOR.name()), ACCOUNT.DISABLED.isFalse())
                .orderBy(ACCOUNT.ID)
                .forUpdate()
                .fetch()
                .size();
    }

    private static @Nullable Set<UUID> set(UUID @Nullable [] ids) {
        return ids == null ? null : Set.copyOf(Arrays.asList(ids));
    }

    /** Empty if the name is taken. */
    Optional<Account> insert(String name, Role role, String passwordHash, boolean passwordExpired) {
        return database.insertInto(ACCOUNT)
                .set(ACCOUNT.NAME, name)
                .set(ACCOUNT.ROLE, role.name())
                .set(ACCOUNT.PASSWORD_HASH, passwordHash)
                .set(ACCOUNT.PASSWORD_EXPIRED, passwordExpired)
                .onConflict(ACCOUNT.NAME)
                .doNothing()
                .returningResult(ROW)
                .fetchOptional(mapping(made -> made));
    }

    /** The row as it is afterwards; empty if the version is no longer that one. */
    Optional<Account> setDisabled(UUID id, int version, boolean disabled) {
        return database.update(ACCOUNT)
                .set(ACCOUNT.DISABLED, disabled)
                .where(ACCOUNT.ID.eq(id), ACCOUNT.VERSION.eq(version))
                .returningResult(ROW)
                .fetchOptional(mapping(changed -> changed));
    }

    Optional<Account> setRole(UUID id, int version, Role role) {
        return database.update(ACCOUNT)
                .set(ACCOUNT.ROLE, role.name())
                .where(ACCOUNT.ID.eq(id), ACCOUNT.VERSION.eq(version))
                .returningResult(ROW)
                .fetchOptional(mapping(changed -> changed));
    }

    /** For those bodies alone; null for all. Another version of the account, even where only its bodies change. */
    Optional<Account> setBodies(UUID id, int version, @Nullable Set<UUID> bodies) {
        var changed = database.update(ACCOUNT)
                .set(ACCOUNT.LIMITED, bodies != null)
                .set(ACCOUNT.VERSION, ACCOUNT.VERSION.plus(1))
                .where(ACCOUNT.ID.eq(id), ACCOUNT.VERSION.eq(version))
                .execute();
        if (changed == 0) {
            return Optional.empty();
        }
        var wanted = bodies == null ? Set.<UUID>of() : bodies;
        database.deleteFrom(ACCOUNT_BODY)
                .where(ACCOUNT_BODY.ACCOUNT_ID.eq(id), ACCOUNT_BODY.BODY_ID.notIn(wanted))
                .execute();
        wanted.forEach(body -> database.insertInto(ACCOUNT_BODY)
                .set(ACCOUNT_BODY.ACCOUNT_ID, id)
                .set(ACCOUNT_BODY.BODY_ID, body)
                .onConflictDoNothing()
                .execute());
        return find(id);
    }

    /** By symbol in any case, or by id; empty if there is none. */
    Optional<UUID> body(String symbolOrId) {
        return database.select(BODY.ID)
                .from(BODY)
                .where(DSL.upper(BODY.SYMBOL).eq(DSL.upper(symbolOrId)))
                .or(BODY.ID.cast(String.class).eq(symbolOrId))
                .fetchOptional(found -> found.value1());
    }

    /** The symbols, of those without one the ids, e.g. {@code CTOC/COP/WG.7}. */
    List<String> symbols(Set<UUID> bodies) {
        return database.select(DSL.coalesce(BODY.SYMBOL, BODY.ID.cast(String.class)))
                .from(BODY)
                .where(BODY.ID.in(bodies))
                .orderBy(1)
                .fetch(found -> found.value1());
    }

    Optional<Account> setPassword(UUID id, int version, String passwordHash, boolean expired) {
        return database.update(ACCOUNT)
                .set(ACCOUNT.PASSWORD_HASH, passwordHash)
                .set(ACCOUNT.PASSWORD_EXPIRED, expired)
                .where(ACCOUNT.ID.eq(id), ACCOUNT.VERSION.eq(version))
                .returningResult(ROW)
                .fetchOptional(mapping(changed -> changed));
    }
}
