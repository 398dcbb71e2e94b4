package org.plenary.agenda;

import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.impl.DSL;

/** A database that tells how often it was asked, and how many rows it gave. */
final class CountedDatabase implements ExecuteListener {

    private static final long serialVersionUID = 1L;

    private final transient DSLContext database;
    private int statements;
    private int rows;

    CountedDatabase(DSLContext real) {
        database = DSL.using(real.configuration().deriveAppending(this));
    }

    DSLContext database() {
        return database;
    }

    int statements() {
        return statements;
    }

    int rows() {
        return rows;
    }

    @Override
    public void executeStart(ExecuteContext context) {
        statements++;
    }

    @Override
    public void recordEnd(ExecuteContext context) {
        rows++;
    }
}
