package org.plenary.resolution;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Identified;
import org.plenary.shared.Publication;

/** An act of a bureau between sessions, e.g. that of 23 March 2018 by silence, and who broke the silence if somebody did. */
public record BureauDecision(
        UUID id,
        BureauDecisionInput says,
        @Nullable String brokenBy,
        @Nullable String brokenBecause,
        @Nullable OffsetDateTime brokenAt,
        Publication publication,
        int version)
        implements Identified {}
