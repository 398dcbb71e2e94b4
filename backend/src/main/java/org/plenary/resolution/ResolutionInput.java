package org.plenary.resolution;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.LocalizedText;

/** What a person says of a resolution or decision, e.g. resolution 8/2 of a conference, and where they found it. */
public record ResolutionInput(
        UUID bodyId,
        ResolutionKind kind,
        String number,
        @Nullable UUID meetingId,
        @Nullable LocalizedText title,
        @Nullable LocalDate adoptedOn,
        @Nullable String foundIn) {

    /** Without a source. */
    public ResolutionInput(
            UUID bodyId,
            ResolutionKind kind,
            String number,
            @Nullable UUID meetingId,
            @Nullable LocalizedText title,
            @Nullable LocalDate adoptedOn) {
        this(bodyId, kind, number, meetingId, title, adoptedOn, null);
    }
}
