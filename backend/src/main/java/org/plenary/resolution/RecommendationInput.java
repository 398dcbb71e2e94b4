package org.plenary.resolution;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.LocalizedText;

/** What a person says of a recommendation; the future meeting, by number, is one of the addressee or else of the same body. */
public record RecommendationInput(
        LocalizedText text,
        @Nullable UUID addresseeId,
        @Nullable Integer futureOrdinal) {}
