package org.plenary.citation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Language;

/**
 * What an act of the register says of another thing, apart from any agenda, e.g. resolution 9/1 recalling resolution
 * 5/1. Either a paragraph of the source holds the quote, and the source states it; or no text is held, and a person says
 * where it was found.
 */
public record ActCitation(
        CitationType type,
        @Nullable String verb,
        UUID resolutionId,
        @Nullable UUID paragraphId,
        TargetKind targetKind,
        UUID targetId,
        @Nullable UUID targetParagraphId,
        @Nullable Language language,
        @Nullable String quote,
        @Nullable String foundIn) {}
