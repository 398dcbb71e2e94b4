package org.plenary.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the database refuses, in words. Each constraint has a field, a sentence and a remedy beside the schema; so nothing
 * that somebody enters ends in the message of a database.
 */
final class Refusals {

    private static final String VALUE = "22";
    private static final String INTEGRITY = "23";
    private static final String CONCURRENCY = "40";
    private static final String LIMIT = "54";
    private static final String MISSING = "23502";
    private static final String REFERENCE = "23503";
    private static final String RESTRICTED = "23001";

    private static final Pattern INDEX = Pattern.compile("\"(\\w+)\"");

    /** Whether the work failed only because somebody else did something at the same time, and may succeed in the next moment. */
    boolean mayBeRepeated(RuntimeException failure) {
        return Refusal.of(failure)
                .filter(refusal -> refusal.state().startsWith(CONCURRENCY))
                .isPresent();
    }

    /** The refusal as {@link InvalidInput}; or the failure itself where the database failed rather than refused. */
    RuntimeException explain(RuntimeException failure) {
        return Refusal.of(failure).<RuntimeException>flatMap(this::explain).orElse(failure);
    }

    private Optional<InvalidInput> explain(Refusal refusal) {
        var answer = switch (refusal.state().substring(0, 2)) {
            case INTEGRITY -> brokenRule(refusal);
            case LIMIT -> tooLong(refusal);
            case VALUE -> value(refusal);
            case CONCURRENCY -> InvalidInput.of("", "rule.concurrent");
            default -> null;
        };
        if (answer != null) {
            answer.initCause(refusal.cause());
        }
        return Optional.ofNullable(answer);
    }

    private static InvalidInput brokenRule(Refusal refusal) {
        if (refusal.state().equals(MISSING)) {
            return Rules.missing(refusal.column());
        }
        var reference = refusal.state().equals(REFERENCE) || refusal.state().equals(RESTRICTED);
        if (reference && FailedValues.namesTheReferred(refusal)) {
            return Rules.stillNeeded(refusal.table());
        }
        var values = FailedValues.of(refusal);
        return Rules.find(refusal.constraint())
                .map(rule -> Rules.broken(rule, values))
                .orElseGet(() -> reference
                        ? Rules.absent(FailedValues.columns(refusal).getFirst(), values)
                        : Rules.unnamed(refusal.constraint()));
    }

    private static InvalidInput tooLong(Refusal refusal) {
        var index = INDEX.matcher(refusal.message());
        return Rules.tooLong(
                index.find() ? Rules.find(index.group(1)).map(Rules::fieldOf).orElse("") : "");
    }

    private static InvalidInput value(Refusal refusal) {
        var reason = refusal.message().isEmpty() ? "no such value can be kept" : refusal.message();
        return InvalidInput.of("", "rule.no-value", reason.length() <= 200 ? reason : reason.substring(0, 200) + "…");
    }
}
