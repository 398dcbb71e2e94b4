package org.plenary.change;

import static org.plenary.schema.Tables.EPOCH;

import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.plenary.shared.Changes;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Knows the epoch of the cluster that answers, and begins one where there is none: at first, and after any restore. */
@Component
final class Epochs {

    private static final Viewer SYSTEM = new Viewer("system", Role.ADMINISTRATOR);

    private final DSLContext reads;
    private final DSLContext writes;
    private final Changes changes;

    Epochs(@Qualifier("readDataSource") DataSource connections, DSLContext writes, Changes changes) {
        this.reads = DSL.using(connections, SQLDialect.POSTGRES);
        this.writes = writes;
        this.changes = changes;
    }

    /** Asked anew each time: the database may have been put back while we run. */
    Epoch current() {
        var known = find();
        if (known == null) {
            SYSTEM.act(() -> changes.make(
                    Role.ADMINISTRATOR,
                    "begin an epoch of the change feed",
                    () -> writes.execute("select plenary.begin_epoch()")));
            known = find();
        }
        if (known == null) {
            throw new IllegalStateException("The epoch has not begun");
        }
        return known;
    }

    private @org.jspecify.annotations.Nullable Epoch find() {
        return reads.select(EPOCH.ID, EPOCH.FIRST_SEQ)
                .from(EPOCH)
                .where(EPOCH.CLUSTER.eq(DSL.field("plenary.cluster()", String.class)))
                .fetchOne(Records.mapping(Epoch::new));
    }
}
