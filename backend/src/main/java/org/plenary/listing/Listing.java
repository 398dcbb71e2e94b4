package org.plenary.listing;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.SortField;
import org.jooq.impl.DSL;

/**
 * All things of one kind for whoever is asking, e.g. the documents: so many rows from a place on, how many there are, or
 * each of them in turn.
 *
 * @param <R> what a row is read as
 */
public final class Listing<R> {

    /** More rows than this are never read at once. */
    public static final int MOST = 500;

    private final DSLContext database;
    private final Supplier<Layout<R>> layout;

    /** The layout is asked for anew each time, as it depends on who is asking. */
    public Listing(DSLContext database, Supplier<Layout<R>> layout) {
        this.database = database;
        this.layout = layout;
    }

    public List<ListingColumn> columns() {
        return layout.get().columns();
    }

    public int count(Selection selection) {
        var wanted = layout.get();
        return database.selectCount()
                .from(wanted.rows())
                .where(wanted.where(selection))
                .fetchSingle()
                .value1();
    }

    /** At most {@link #MOST} rows after so many that are left out. */
    public List<R> page(Selection selection, int offset, int limit) {
        var wanted = layout.get();
        return rows(wanted, selection, wanted.order(selection), offset, Math.min(limit, MOST));
    }

    /**
     * The same of so many rows in all as were counted: what lies past their middle is read from the end, as every row that
     * is left out costs time.
     */
    public List<R> page(Selection selection, int offset, int limit, int count) {
        int rows = Math.min(Math.min(limit, MOST), count - offset);
        if (rows <= 0 || offset <= count / 2) {
            return page(selection, offset, limit);
        }
        var wanted = layout.get();
        return rows(wanted, selection, wanted.reversed(selection), count - offset - rows, rows);
    }

    private List<R> rows(Layout<R> wanted, Selection selection, List<SortField<?>> found, int offset, int limit) {
        // What a row is read as may cost much more than finding its place: it is read for those of the page only.
        var page = database.select(wanted.key())
                .from(wanted.rows())
                .where(wanted.where(selection))
                .orderBy(found)
                .offset(offset)
                .limit(limit);
        return database.select(wanted.record())
                .from(wanted.rows())
                .where(DSL.row(wanted.key()).in(page))
                .orderBy(wanted.order(selection))
                .fetch(row -> row.value1());
    }

    /** Every row in turn, of which the memory holds some only. */
    public void each(Selection selection, Consumer<R> action) {
        var wanted = layout.get();
        database.transaction(work -> {
            try (var rows = DSL.using(work)
                    .select(wanted.record())
                    .from(wanted.rows())
                    .where(wanted.where(selection))
                    .orderBy(wanted.order(selection))
                    .fetchSize(MOST)
                    .fetchLazy()) {
                rows.forEach(row -> action.accept(row.value1()));
            }
        });
    }
}
