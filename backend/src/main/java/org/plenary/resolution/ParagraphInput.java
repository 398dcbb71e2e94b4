package org.plenary.resolution;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.LocalizedText;

/**
 * What a person says of a paragraph, e.g. operative paragraph 3, which requests something of the Secretariat. It is due
 * on a day, or at a meeting that is named by its body and number, e.g. the ninth session, and need not be known yet.
 */
public record ParagraphInput(
        ParagraphKind kind,
        @Nullable String number,
        @Nullable String verb,
        LocalizedText text,
        @Nullable UUID addresseeId,
        @Nullable LocalDate dueOn,
        @Nullable UUID dueBodyId,
        @Nullable Integer dueOrdinal,
        ParagraphStatus status) {

    /** One that holds. */
    public ParagraphInput(
            ParagraphKind kind,
            @Nullable String number,
            @Nullable String verb,
            LocalizedText text,
            @Nullable UUID addresseeId,
            @Nullable LocalDate dueOn,
            @Nullable UUID dueBodyId,
            @Nullable Integer dueOrdinal) {
        this(kind, number, verb, text, addresseeId, dueOn, dueBodyId, dueOrdinal, ParagraphStatus.ACTIVE);
    }
}
