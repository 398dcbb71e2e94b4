package org.plenary.listing;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a column of a row must hold, e.g. a nature of NOTE or REPORT. */
public sealed interface Criterion {

    String column();

    /** The text somewhere in it, whatever its case. */
    record Holding(String column, String text) implements Criterion {}

    /** One of the choices. */
    record OneOf(String column, Set<String> choices) implements Criterion {}

    /** A day from the first to the last, both included; null is open. */
    record Days(
            String column,
            @Nullable LocalDate from,
            @Nullable LocalDate to) implements Criterion {}

    /** A number from the first to the last, both included; null is open. */
    record Numbers(
            String column, @Nullable Integer from, @Nullable Integer to) implements Criterion {}

    /** Nothing, e.g. documents without a day of issue. */
    record Nothing(String column) implements Criterion {}

    /** That thing, e.g. the resolution that is cited. */
    record Is(String column, UUID id) implements Criterion {}
}
