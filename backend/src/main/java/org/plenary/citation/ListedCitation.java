package org.plenary.citation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A citation as a line of a list: both its ends by what they are called, e.g. 8/2 CTOC/COP guided by 5/5 CTOC/COP. The
 * source of a paragraph is its item, which has no id here; the meeting is that of the agenda that holds the evidence.
 */
public record ListedCitation(
        UUID editionId,
        UUID id,
        SourceKind sourceKind,
        @Nullable UUID sourceId,
        @Nullable String source,
        CitationType type,
        TargetKind targetKind,
        @Nullable UUID targetId,
        @Nullable String target,
        Assertion assertion,
        @Nullable String quote,
        @Nullable UUID meetingId,
        int version) {}
