package org.plenary.http;

import static org.plenary.schema.Tables.IDEMPOTENCY_KEY;

import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Changes;
import org.plenary.shared.RequestId;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lets an operation that changes something be sent again without changing anything twice: with a key, all of its
 * mutations are one transaction, which keeps the answer under the key. Whoever sends the same again gets that answer.
 */
@Component
final class Idempotency {

    static final String HEADER = "Idempotency-Key";

    private static final Logger LOG = LoggerFactory.getLogger(Idempotency.class);
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");
    private static final Pattern MUTATION = Pattern.compile("\\bmutation\\b");
    /** Fields that are shown once. */
    private static final Pattern SECRET = Pattern.compile("\\b(?:secret|oneTimePassword)\\b");
    /** How many that have expired go with each one that comes. */
    private static final int SWEPT = 20;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final DSLContext database;
    private final Changes changes;
    private final Duration kept;

    Idempotency(DSLContext database, Changes changes, @Value("${plenary.idempotency.keep:24h}") Duration kept) {
        this.database = database;
        this.changes = changes;
        this.kept = kept;
    }

    /** The answer of the operation, which is run unless it was answered under the key before; without a key it is run. */
    Answer answer(@Nullable String key, Asked asked, String document, Supplier<Answer> operation) {
        var caller = Viewer.current();
        // What nobody signed in sends changes nothing, and what is no mutation may be asked again anyway.
        if (key == null
                || !caller.mayAs(Role.READER)
                || !MUTATION.matcher(document).find()) {
            return operation.get();
        }
        if (SECRET.matcher(document).find()) {
            throw RefusedRequest.malformed(
                    "The answer would hold a secret, which is not kept under a key.",
                    "Send it without %s.".formatted(HEADER));
        }
        if (!KEY.matcher(key).matches()) {
            throw RefusedRequest.malformed(
                    "%s is not of 1 to 255 visible ASCII characters.".formatted(HEADER),
                    "Send a key that is unique for the operation, e.g. a UUID.");
        }
        var fingerprint = Sha256.of(JSON.writeValueAsString(
                Arrays.asList(document, asked.operationName(), asked.variables(), asked.extensions())));
        try {
            return changes.together(
                    () -> {
                        if (!take(caller, key, fingerprint)) {
                            return Answer.again(known(caller, key, fingerprint));
                        }
                        var answer = operation.get();
                        keep(caller.name(), key, answer.bytes());
                        return answer;
                    },
                    answer -> answer.hasData() && !answer.hasErrors());
        } catch (PessimisticLockingFailureException busy) {
            throw new RefusedRequest(
                    HttpStatus.CONFLICT,
                    "IDEMPOTENCY_KEY_IN_USE",
                    "The operation with this key is still being done.",
                    "Send the same again in some seconds, to get its answer.");
        } catch (DataAccessException | org.jooq.exception.DataAccessException | TransactionException failed) {
            throw Failures.told(failed, RequestId.currentOrNew(), LOG);
        }
    }

    /** Whether the key is ours now; waits for whoever has it in a transaction that is open. */
    private boolean take(Viewer caller, String key, String fingerprint) {
        var expired = IDEMPOTENCY_KEY.MADE_AT.lt(
                DSL.field("now() - {0}::interval", IDEMPOTENCY_KEY.MADE_AT.getDataType(), kept(kept)));
        database.execute("set local lock_timeout = '5s'");
        database.deleteFrom(IDEMPOTENCY_KEY)
                .where(IDEMPOTENCY_KEY.ID.in(DSL.select(IDEMPOTENCY_KEY.ID)
                        .from(IDEMPOTENCY_KEY)
                        .where(expired)
                        .orderBy(IDEMPOTENCY_KEY
                                .CALLER
                                .eq(caller.name())
                                .and(IDEMPOTENCY_KEY.KEY.eq(key))
                                .desc())
                        .limit(SWEPT)
                        .forUpdate()
                        .skipLocked()))
                .execute();
        var bodies = caller.bodies();
        var taken = database.insertInto(IDEMPOTENCY_KEY)
                        .set(IDEMPOTENCY_KEY.CALLER, caller.name())
                        .set(IDEMPOTENCY_KEY.ROLE, caller.role().name())
                        .set(IDEMPOTENCY_KEY.BODIES, bodies == null ? null : bodies.toArray(UUID[]::new))
                        .set(IDEMPOTENCY_KEY.KEY, key)
                        .set(IDEMPOTENCY_KEY.FINGERPRINT, fingerprint)
                        .onConflictDoNothing()
                        .execute()
                == 1;
        database.execute("set local lock_timeout to default");
        return taken;
    }

    private static Field<String> kept(Duration kept) {
        return DSL.val(kept.toSeconds() + " seconds");
    }

    private byte[] known(Viewer caller, String key, String fingerprint) {
        var known = database.selectFrom(IDEMPOTENCY_KEY)
                .where(IDEMPOTENCY_KEY.CALLER.eq(caller.name()), IDEMPOTENCY_KEY.KEY.eq(key))
                .fetchSingle();
        if (!known.getFingerprint().equals(fingerprint)) {
            throw new RefusedRequest(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "IDEMPOTENCY_KEY_REUSED",
                    "Another operation was sent under this key.",
                    "Send each operation with a key of its own, and the same again only as it was.");
        }
        if (!mayStill(caller, Role.valueOf(known.getRole()), known.getBodies())) {
            throw new RefusedRequest(
                    HttpStatus.FORBIDDEN,
                    "FORBIDDEN",
                    "The operation with this key was done, with rights that %s has no more.".formatted(caller.name()),
                    "Sign in with the rights of then, or read what may be read now.");
        }
        return known.getAnswer();
    }

    /** Whether the caller may do and see all that they might when they sent the operation first. */
    private static boolean mayStill(Viewer caller, Role role, UUID @Nullable [] bodies) {
        var served = caller.bodies();
        return !caller.readsOnly()
                && caller.mayAs(role)
                && (served == null || (bodies != null && served.containsAll(Arrays.asList(bodies))));
    }

    private void keep(String caller, String key, byte[] answer) {
        database.update(IDEMPOTENCY_KEY)
                .set(IDEMPOTENCY_KEY.ANSWER, answer)
                .where(IDEMPOTENCY_KEY.CALLER.eq(caller), IDEMPOTENCY_KEY.KEY.eq(key))
                .execute();
    }
}
