package org.plenary.agenda;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.document.DocumentNature;
import org.plenary.shared.LocalizedText;

/** A document that is before the body under an item, or expected; with what is known of the document itself. */
public record DocumentationEntry(
        UUID agendaId,
        UUID id,
        UUID itemId,
        int position,
        @Nullable UUID documentId,
        @Nullable String documentSymbol,
        @Nullable LocalizedText documentTitle,
        @Nullable DocumentNature documentNature,
        @Nullable LocalizedText title,
        DocumentationRole role,
        DocumentationStatus status,
        @Nullable LocalDate dueOn,
        int version) {}
