package org.plenary.shared;

import java.util.Optional;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * What the database refuses, in words. The constraints are named as sentences ({@code meeting_ordinal_is_unique_in_body}),
 * so that each is an answer by itself.
 */
final class Refusals {

    private static final String INTEGRITY = "23";
    private static final String CONCURRENCY = "40";
    private static final String VALUE = "22";

    /** The refusal as {@link InvalidInput}; or the failure itself where the database failed rather than refused. */
    RuntimeException explain(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException refused && refused.getSQLState() != null) {
                if (refused.getSQLState().startsWith(INTEGRITY)) {
                    return withCause(rule(refused), refused);
                }
                if (refused.getSQLState().startsWith(VALUE)) {
                    return withCause(value(refused), refused);
                }
                if (refused.getSQLState().startsWith(CONCURRENCY)) {
                    return withCause(
                            new InvalidInput(
                                    "", "Somebody else changed the same thing at the same moment.", "Try again."),
                            refused);
                }
            }
        }
        return failure;
    }

    private static InvalidInput value(PSQLException refused) {
        var reason = Optional.ofNullable(refused.getServerErrorMessage())
                .map(ServerErrorMessage::getMessage)
                .orElse("no such value can be kept");
        return new InvalidInput(
                "",
                "A value cannot be kept: %s."
                        .formatted(reason.length() <= 200 ? reason : reason.substring(0, 200) + "…"),
                "Enter a value that is made for the field; nothing was saved.");
    }

    private InvalidInput rule(PSQLException refused) {
        var constraint = Optional.ofNullable(refused.getServerErrorMessage())
                .map(ServerErrorMessage::getConstraint)
                .orElse("the rules of the register hold");
        return new InvalidInput(
                "",
                "Refused by a rule: " + constraint.replace('_', ' ') + ".",
                "Change what you entered so that the rule holds; nothing was saved.");
    }

    private static RuntimeException withCause(RuntimeException answer, Throwable cause) {
        answer.initCause(cause);
        return answer;
    }
}
