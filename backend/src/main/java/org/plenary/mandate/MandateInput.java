package org.plenary.mandate;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.LocalizedText;

/**
 * What a person says of a mandate, e.g. that the Secretariat is to report to the ninth session by resolution 8/2. What
 * rests on it may be missing where the summary tells; the meeting at which it is due need not be in the register.
 */
public record MandateInput(
        MandateAction action,
        @Nullable LocalizedText summary,
        Authority authority,
        @Nullable Thing subject,
        @Nullable UUID addresseeId,
        @Nullable LocalDate dueOn,
        @Nullable UUID dueBodyId,
        @Nullable Integer dueOrdinal) {

    /** By whose authority: exactly one; a paragraph comes with its resolution. */
    public sealed interface Authority {}

    public record ByResolution(UUID resolutionId, @Nullable UUID paragraphId) implements Authority {}

    public record ByBureauDecision(UUID id) implements Authority {}

    public record ByRecommendation(UUID id) implements Authority {}

    /** What rests on a mandate, or fulfils it. */
    public record Thing(ThingKind kind, UUID id) {}

    /** What a mandate is about, e.g. an {@code ITEM}, by the identity that it has in every edition. */
    public enum ThingKind {
        ITEM,
        DOCUMENT,
        MEETING,
        RESOLUTION,
        BODY
    }
}
