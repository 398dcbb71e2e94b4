package org.plenary.shared;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What the database said when it refused, e.g. the state {@code 23505} with the name of a constraint; empty for nothing. */
record Refusal(
        PSQLException cause,
        String state,
        String message,
        String detail,
        String table,
        String column,
        String constraint) {

    static Optional<Refusal> of(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException refused && refused.getSQLState() != null) {
                return Optional.of(new Refusal(
                        refused,
                        refused.getSQLState(),
                        said(refused, ServerErrorMessage::getMessage),
                        said(refused, ServerErrorMessage::getDetail),
                        said(refused, ServerErrorMessage::getTable),
                        said(refused, ServerErrorMessage::getColumn),
                        said(refused, ServerErrorMessage::getConstraint)));
            }
        }
        return Optional.empty();
    }

    private static String said(PSQLException refused, Function<ServerErrorMessage, @Nullable String> part) {
        return Optional.ofNullable(refused.getServerErrorMessage()).map(part).orElse("");
    }
}
