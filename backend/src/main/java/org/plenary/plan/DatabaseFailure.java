package org.plenary.plan;

import java.sql.SQLException;
import java.sql.SQLTransientException;

/** Why the database did not answer, as far as it matters to who asked. */
public enum DatabaseFailure {
    INVALID_INPUT(
            "A value cannot be read by the database, e.g. a text that holds the character U+0000.",
            "Give a value that the argument is made for."),
    TIMEOUT("The answer took longer than the database may take.", "Ask for less at once."),
    UNAVAILABLE("The database does not answer at the moment.", "Try again in some seconds."),
    /** No failure of the database, or one that is ours. */
    OTHER("Something went wrong on our side.", "Try again; if it goes wrong again, tell us.");

    private static final String VALUE = "22";
    private static final String CANCELED = "57014";
    private static final String NO_CONNECTION = "08";
    private static final String SHUTS_DOWN = "57P";
    /** E.g. of its disk. */
    private static final String LACKS_ROOM = "53";

    private final String message;
    private final String remedy;

    DatabaseFailure(String message, String remedy) {
        this.message = message;
        this.remedy = remedy;
    }

    public static DatabaseFailure of(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused) {
                var state = String.valueOf(refused.getSQLState());
                if (state.startsWith(VALUE)) {
                    return INVALID_INPUT;
                }
                if (state.equals(CANCELED)) {
                    return TIMEOUT;
                }
                if (state.startsWith(NO_CONNECTION)
                        || state.startsWith(SHUTS_DOWN)
                        || state.startsWith(LACKS_ROOM)
                        || refused instanceof SQLTransientException) {
                    return UNAVAILABLE;
                }
            }
        }
        return OTHER;
    }

    public String message() {
        return message;
    }

    public String remedy() {
        return remedy;
    }
}
