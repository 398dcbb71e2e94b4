package org.plenary.http;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import org.slf4j.Logger;
import org.springframework.http.HttpStatus;

/** What fails on our side, told by what the caller can do about it: wait, ask for less, or tell us the id of the request. */
final class Failures {

    private static final String CANCELED = "57014";
    private static final String NO_CONNECTION = "08";
    private static final String SHUTS_DOWN = "57P";

    private Failures() {}

    static Refused told(RuntimeException failure, String requestId, Logger log) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused) {
                var state = String.valueOf(refused.getSQLState());
                if (state.equals(CANCELED)) {
                    return new Refused(
                            HttpStatus.BAD_REQUEST,
                            "TIMEOUT",
                            "The answer took longer than the database may take.",
                            "Ask for less at once.");
                }
                if (state.startsWith(NO_CONNECTION)
                        || state.startsWith(SHUTS_DOWN)
                        || refused instanceof SQLTransientException) {
                    log.warn("Request {}: the database does not answer: {}", requestId, refused.getMessage());
                    return new Refused(
                            HttpStatus.SERVICE_UNAVAILABLE,
                            "UNAVAILABLE",
                            "The database does not answer at the moment.",
                            "Try again in some seconds.");
                }
            }
        }
        log.error("Request {} failed", requestId, failure);
        return new Refused(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "INTERNAL_ERROR",
                "Something went wrong on our side; quote request id %s.".formatted(requestId),
                "Try again; if it goes wrong again, tell us.");
    }
}
