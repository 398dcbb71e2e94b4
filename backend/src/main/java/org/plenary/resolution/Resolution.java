package org.plenary.resolution;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Identified;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Publication;

/** A resolution or decision of a conference, e.g. resolution 8/2. Its number as printed; its title where it is known. */
public record Resolution(
        UUID id,
        UUID bodyId,
        ResolutionKind kind,
        String number,
        @Nullable UUID meetingId,
        @Nullable LocalizedText title,
        @Nullable LocalDate adoptedOn,
        @Nullable String foundIn,
        Publication publication,
        int version)
        implements Identified {}
