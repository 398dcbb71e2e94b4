package org.plenary.resolution;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Publication;

/** An act of a bureau as a line of a list, e.g. that of 23 March 2018 by silence procedure; with the bureau's name. */
public record ListedBureauDecision(
        UUID id,
        UUID bodyId,
        LocalizedText bodyName,
        LocalDate decidedOn,
        BureauProcedure procedure,
        @Nullable OffsetDateTime deadline,
        BureauOutcome outcome,
        LocalizedText subject,
        Publication publication,
        int version) {}
