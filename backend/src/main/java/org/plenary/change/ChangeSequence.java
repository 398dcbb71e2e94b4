package org.plenary.change;

import java.util.Objects;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Where the changes stand, in one word that is another after each of them, e.g. to tell whether an answer still holds. */
@Component
public final class ChangeSequence {

    /**
     * The last change below which no transaction is open, and how many there are above: as long as the first is the same,
     * those above can only become more.
     */
    private static final String STATE = """
            select concat_ws('.', {0},
                (select xid || '.' || seq from plenary.revision
                    where xid < bounds.lowest and seq > {1} order by xid desc, seq desc limit 1),
                (select count(*) from plenary.revision where xid >= bounds.lowest and seq > {1}))
            from (select pg_snapshot_xmin(pg_current_snapshot()) as lowest) bounds
            """;

    private final DSLContext database;
    private final Epochs epochs;

    ChangeSequence(@Qualifier("readDataSource") DataSource connections, Epochs epochs) {
        this.database = DSL.using(connections, SQLDialect.POSTGRES);
        this.epochs = epochs;
    }

    /** Not to be shown as it is: it tells of changes that not everybody may know of. */
    public String state() {
        var epoch = epochs.current();
        return Objects.requireNonNull(database.fetchValue(STATE, DSL.val(epoch.id()), DSL.val(epoch.firstSeq())))
                .toString();
    }
}
