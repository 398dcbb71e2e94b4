package org.plenary.resolution;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.LocalizedText;

/** A paragraph of a resolution in its place, e.g. operative paragraph 3 (a), two deep; with whom it asks, and by when. */
public record ListedParagraph(
        UUID id,
        int depth,
        ParagraphKind kind,
        @Nullable String number,
        LocalizedText text,
        @Nullable String addressee,
        @Nullable LocalDate dueOn,
        @Nullable String dueBody,
        @Nullable Integer dueOrdinal,
        ParagraphStatus status) {}
