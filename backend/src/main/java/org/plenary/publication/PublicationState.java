package org.plenary.publication;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Identified;
import org.plenary.shared.Publication;
import org.plenary.shared.Wording;

/**
 * How far a thing is on its way to the public and who took it there, e.g. a resolution that clearer cleared and nobody
 * changed since. The version is that of the thing, which the next step names.
 */
public record PublicationState(
        PublicationUnit unit,
        UUID id,
        Publication publication,
        int version,
        @Nullable OffsetDateTime publishedAt,
        @Nullable String submittedBy,
        @Nullable String clearedBy,
        boolean changedSinceCleared,
        @Nullable String returnedBy,
        @Nullable String returnedBecause,
        @Nullable OffsetDateTime publishAt,
        @Nullable String scheduledBy,
        @Nullable String hindrance,
        @Nullable Wording hindranceWording)
        implements Identified {}
