package org.plenary.citation;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Language;

/**
 * A link from a source to a target and the quote that proves it, e.g. resolution 8/2 guided by resolution 5/5, reported
 * by a paragraph. Offsets are code points in the evidence's text of that language, from 0, the end exclusive; the
 * confidence, 0 to 1, is for {@code EXTRACTED} only.
 */
public record CitationInput(
        CitationType type,
        @Nullable String verb,
        Assertion assertion,
        @Nullable BigDecimal confidence,
        SourceKind sourceKind,
        UUID sourceId,
        TargetKind targetKind,
        UUID targetId,
        EvidenceKind evidenceKind,
        UUID evidenceId,
        Language language,
        String quote,
        int quoteStart,
        int quoteEnd) {}
