package org.plenary.plan;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lets somebody else end the reads of a piece of work, e.g. when the socket that it answers closes. */
public final class Cancellation {

    private static final ScopedValue<Cancellation> CURRENT = ScopedValue.newInstance();

    private @Nullable Statement running;
    private boolean canceled;

    /** Does work that {@link #cancel} ends. */
    public <T> T during(Supplier<T> work) {
        return ScopedValue.where(CURRENT, this).call(work::get);
    }

    /** Ends the statement that runs, and any that would begin. */
    public synchronized void cancel() {
        canceled = true;
        if (running != null) {
            try {
                running.cancel();
            } catch (SQLException ended) {
                // The statement has ended by itself, or its connection has.
            }
        }
    }

    static void begin(Statement statement) throws SQLException {
        if (CURRENT.isBound()) {
            CURRENT.get().run(statement);
        }
    }

    static void end() {
        if (CURRENT.isBound()) {
            CURRENT.get().rest();
        }
    }

    private synchronized void run(Statement statement) throws SQLException {
        if (canceled) {
            throw new SQLException("Nobody waits for the answer any more", "57014");
        }
        running = statement;
    }

    private synchronized void rest() {
        running = null;
    }
}
