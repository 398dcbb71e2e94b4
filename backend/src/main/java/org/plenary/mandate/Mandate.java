package org.plenary.mandate;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Identified;
import org.plenary.shared.Publication;

/** By what authority something is done, e.g. a report to the ninth session, and what fulfilled it, or when. */
public record Mandate(
        UUID id,
        MandateInput says,
        MandateInput.@Nullable Thing fulfilledBy,
        @Nullable LocalDate fulfilledOn,
        Publication publication,
        int version)
        implements Identified {}
