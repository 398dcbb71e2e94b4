package org.plenary.resolution;

import java.util.UUID;
import org.plenary.shared.Identified;

/** What a meeting recommended, at its place among its recommendations, from 1. */
public record Recommendation(UUID id, UUID meetingId, int position, RecommendationInput says, int version)
        implements Identified {}
