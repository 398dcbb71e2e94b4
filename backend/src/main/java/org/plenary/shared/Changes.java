package org.plenary.shared;

import static org.plenary.schema.Tables.REVISION;

import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one door to the database for writing: a transaction that says who makes the change and why, as every revision
 * records. Nested calls join the outer transaction and keep its actor and reason.
 */
@Component
public final class Changes {

    /** What was done, and the number under which it can be undone; null where nothing changed. */
    public record Recorded<T>(T value, @Nullable Long change) {}

    private static final int ATTEMPTS = 5;

    /** Who makes the change that this one is part of: for what is within the whole is asked, once, when all of it is done. */
    private static final ScopedValue<Viewer> MAKER = ScopedValue.newInstance();

    private final DSLContext database;
    private final TransactionTemplate transaction;
    /** Within an operation of several changes, each is refused alone; else it is a transaction of its own. */
    private final TransactionTemplate step;

    private final Refusals refusals = new Refusals();

    Changes(DSLContext database, PlatformTransactionManager transactions) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.step = new TransactionTemplate(transactions);
        step.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /**
     * Does the work as the current viewer, who must have at least that role; the action in words stands in each revision
     * as its reason, e.g. {@code move an agenda item}. What the database refuses is thrown as {@link InvalidInput}.
     */
    public <T> T make(Role least, String action, Supplier<T> work) {
        var viewer = Viewer.current();
        viewer.requireToChange(least, action);
        return inTransaction(() -> {
            if (current("plenary.actor") == null) {
                set("plenary.actor", viewer.name());
                set("plenary.reason", action);
            }
            if (MAKER.isBound() && MAKER.get().equals(viewer)) {
                return work.get();
            }
            var done = ScopedValue.where(MAKER, viewer).call(work::get);
            refuseBeyond(viewer, action);
            return done;
        });
    }

    /** Whatever was changed, by whatever service: all of it belongs to bodies that the viewer serves, or nothing is done. */
    private void refuseBeyond(Viewer viewer, String action) {
        var served = viewer.bodies();
        if (served == null) {
            return;
        }
        var beyond = database.select(DSL.field(
                        "plenary.first_change_beyond({0})", String.class, DSL.val(served.toArray(UUID[]::new))))
                .fetchSingle()
                .value1();
        if (beyond != null) {
            throw new NotAllowed("body.not-served", new Word.Deed(action), new Word.Thing(beyond), viewer.name());
        }
    }

    /**
     * Waits until nobody else, in whatever process, does the work of that name, and keeps it to this change until that
     * ends; e.g. for what is done only as long as a table is empty. Called within {@link #make}.
     */
    public void takeTurn(String work) {
        database.execute("select pg_advisory_xact_lock(hashtext({0}))", DSL.val(work));
    }

    /**
     * Does the work, of one or several changes, and tells the number of the whole, for {@code Revisions.undo}. Within an
     * operation that is one transaction, what is refused is undone alone, and the rest of the operation goes on.
     */
    public <T> Recorded<T> record(Supplier<T> work) {
        return explained(
                ATTEMPTS,
                () -> step.execute(status -> {
                    var done = new Recorded<>(work.get(), number());
                    if (!status.isNewTransaction()) {
                        // What is checked at the end of a transaction is checked now, while it can be refused alone.
                        database.execute("set constraints all immediate");
                        database.execute("set constraints all deferred");
                    }
                    return done;
                }));
    }

    /** Makes several changes one transaction, which stays only if what they came to is worth it. */
    public <T> T together(Supplier<T> operation, Predicate<T> stays) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var done = operation.get();
            if (!stays.test(done)) {
                status.setRollbackOnly();
            }
            return done;
        }));
    }

    /** The number of the change that is being made; null as long as nothing was written: a lock alone is no change. */
    public @Nullable Long number() {
        var current = DSL.field("pg_current_xact_id_if_assigned()", REVISION.XID.getDataType());
        return database.select(DSL.field("{0}::text::bigint", Long.class, current))
                .where(DSL.exists(DSL.selectOne().from(REVISION).where(REVISION.XID.eq(current))))
                .fetchOptional(number -> number.value1())
                .orElse(null);
    }

    private <T> T inTransaction(Supplier<T> work) {
        return TransactionSynchronizationManager.isActualTransactionActive()
                ? explained(1, () -> transaction.execute(status -> work.get()))
                : explained(ATTEMPTS, () -> transaction.execute(status -> work.get()));
    }

    /** Where others were in the way, the whole is done again, by whoever began it: what is within joins its fate. */
    private <T> T explained(int attempts, Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (DataAccessException | org.jooq.exception.DataAccessException refused) {
                var passes = refusals.mayBeRepeated(refused);
                if (passes && attempts == 1) {
                    throw refused;
                }
                if (!passes || attempt == attempts) {
                    throw refusals.explain(refused);
                }
            }
        }
    }

    private @Nullable String current(String setting) {
        Field<String> value = DSL.function("current_setting", String.class, DSL.inline(setting), DSL.inline(true));
        var text = database.select(value).fetchSingle().value1();
        return text == null || text.isEmpty() ? null : text;
    }

    private void set(String setting, String value) {
        database.select(DSL.function("set_config", String.class, DSL.inline(setting), DSL.val(value), DSL.inline(true)))
                .fetch();
    }
}
