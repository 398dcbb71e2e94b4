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

    private final Rules rules = Rules.read();

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
            case INTEGRITY -> rule(refusal).fill(FailedValues.of(refusal));
            case LIMIT -> tooLong(refusal);
            case VALUE -> value(refusal);
            case CONCURRENCY ->
                new InvalidInput("", "Somebody else changed the same thing at the same moment.", "Try again.");
            default -> null;
        };
        if (answer != null) {
            answer.initCause(refusal.cause());
        }
        return Optional.ofNullable(answer);
    }

    private Rules.Rule rule(Refusal refusal) {
        if (refusal.state().equals(MISSING)) {
            return Rules.missing(refusal.column());
        }
        var reference = refusal.state().equals(REFERENCE) || refusal.state().equals(RESTRICTED);
        var columns = FailedValues.columns(refusal);
        if (reference && FailedValues.namesTheReferred(refusal)) {
            return Rules.stillNeeded(refusal.table());
        }
        return rules.find(refusal.constraint())
                .orElseGet(() -> reference ? Rules.absent(columns.getFirst()) : Rules.unnamed(refusal.constraint()));
    }

    private InvalidInput tooLong(Refusal refusal) {
        var index = INDEX.matcher(refusal.message());
        var field =
                index.find() ? rules.find(index.group(1)).map(Rules.Rule::field).orElse("") : "";
        return new InvalidInput(
                field,
                "The %s is too long to be kept.".formatted(field.isEmpty() ? "text" : field),
                "Shorten it, or divide it; nothing was saved.");
    }

    private static InvalidInput value(Refusal refusal) {
        var reason = refusal.message().isEmpty() ? "no such value can be kept" : refusal.message();
        return new InvalidInput(
                "",
                "A value cannot be kept: %s."
                        .formatted(reason.length() <= 200 ? reason : reason.substring(0, 200) + "…"),
                "Enter a value that is made for the field; nothing was saved.");
    }
}
