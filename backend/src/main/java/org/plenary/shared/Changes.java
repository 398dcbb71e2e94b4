package org.plenary.shared;

import static org.plenary.schema.Tables.REVISION;

import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one door to the database for writing: a transaction that says who makes the change and why, as every revision
 * records. Nested calls join the outer transaction and keep its actor and reason.
 */
@Component
public final class Changes {

    /** What was done, and the number under which it can be undone; null where nothing changed. */
    public record Recorded<T>(T value, @Nullable Long change) {}

    private final DSLContext database;
    private final TransactionTemplate transaction;
    private final Refusals refusals = new Refusals();

    Changes(DSLContext database, PlatformTransactionManager transactions) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Does the work as the current viewer, who must have at least that role; the action in words stands in each revision
     * as its reason, e.g. {@code move an agenda item}. What the database refuses is thrown as {@link InvalidInput}.
     */
    public <T> T make(Role least, String action, Supplier<T> work) {
        var viewer = Viewer.current();
        viewer.require(least, action);
        return inTransaction(() -> {
            if (current("plenary.actor") == null) {
                set("plenary.actor", viewer.name());
                set("plenary.reason", action);
            }
            return work.get();
        });
    }

    /**
     * Waits until nobody else, in whatever process, does the work of that name, and keeps it to this change until that
     * ends; e.g. for what is done only as long as a table is empty. Called within {@link #make}.
     */
    public void takeTurn(String work) {
        database.execute("select pg_advisory_xact_lock(hashtext({0}))", DSL.val(work));
    }

    /** Does the work, of one or several changes, and tells the number of the whole, for {@code Revisions.undo}. */
    public <T> Recorded<T> record(Supplier<T> work) {
        return inTransaction(() -> new Recorded<>(work.get(), number()));
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
        try {
            return transaction.execute(status -> work.get());
        } catch (DataAccessException | org.jooq.exception.DataAccessException refused) {
            throw refusals.explain(refused);
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
