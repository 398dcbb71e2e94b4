package org.plenary.shared;

import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one door to the database for writing: a transaction that says who makes the change and why, as every revision
 * records. Nested calls join the outer transaction and keep its reason.
 */
@Component
public final class Changes {

    private final DSLContext database;
    private final TransactionTemplate transaction;

    Changes(DSLContext database, PlatformTransactionManager transactions) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Does the work as the current viewer, who must have at least that role; the action in words stands in each revision
     * as its reason, e.g. {@code move an agenda item}.
     */
    public <T> T make(Role least, String action, Supplier<T> work) {
        var viewer = Viewer.current();
        viewer.require(least, action);
        return inTransaction(viewer.name(), action, work);
    }

    /** Does the work for the product itself, e.g. as {@code system} or {@code sample}; for commands and start-up only. */
    public <T> T makeAs(String actor, String action, Supplier<T> work) {
        return inTransaction(actor, action, work);
    }

    private <T> T inTransaction(String actor, String action, Supplier<T> work) {
        return transaction.execute(status -> {
            if (outermost()) {
                database.select(
                                DSL.function(
                                        "set_config",
                                        String.class,
                                        DSL.inline("plenary.actor"),
                                        DSL.val(actor),
                                        DSL.inline(true)),
                                DSL.function(
                                        "set_config",
                                        String.class,
                                        DSL.inline("plenary.reason"),
                                        DSL.val(action),
                                        DSL.inline(true)))
                        .fetch();
            }
            return work.get();
        });
    }

    private boolean outermost() {
        var actor = database.select(
                        DSL.function("current_setting", String.class, DSL.inline("plenary.actor"), DSL.inline(true)))
                .fetchSingle()
                .value1();
        return actor == null || actor.isEmpty();
    }
}
