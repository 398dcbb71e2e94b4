package org.plenary.plan;

import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Which rows a level is about, restated from the root: tables joined down to its own, and a condition. */
record Scope(Table<?> from, Condition where) {

    /**
     * One row, found before all that is joined to it: the database neither asks again for each row below whether it is seen,
     * nor begins with these.
     */
    static Scope one(Table<?> row, Condition where) {
        var found = DSL.select(DSL.asterisk()).from(row).where(where).offset(DSL.inline(0));
        return new Scope(found.asTable(row.getName()), DSL.noCondition());
    }

    /** Whether a key is among those that the rows of this scope hold. */
    Condition holds(List<Field<UUID>> key, List<Field<UUID>> held) {
        var keys = DSL.select(held).from(from).where(where);
        return DSL.row(key).in(keys);
    }
}
