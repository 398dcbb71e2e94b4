package org.plenary.resolution;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Publication;

/** A resolution or decision as a line of a list: with the conference that adopted it, e.g. 8/2 of CTOC/COP. */
public record ListedResolution(
        UUID id,
        ResolutionKind kind,
        String number,
        UUID bodyId,
        @Nullable String bodySymbol,
        LocalizedText bodyName,
        @Nullable LocalizedText title,
        @Nullable LocalDate adoptedOn,
        int paragraphs,
        Publication publication,
        OffsetDateTime updatedAt,
        int version) {}
