package org.plenary.resolution;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.LocalizedText;

/** What a person says of an act of a bureau; the deadline is for silence and for writing. */
public record BureauDecisionInput(
        UUID bodyId,
        LocalDate decidedOn,
        BureauProcedure procedure,
        @Nullable OffsetDateTime deadline,
        BureauOutcome outcome,
        LocalizedText subject) {}
