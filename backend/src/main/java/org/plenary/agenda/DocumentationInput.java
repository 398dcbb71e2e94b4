package org.plenary.agenda;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.LocalizedText;

/** What a person lists under an item: a document, or the title of an expected one, or both. */
public record DocumentationInput(
        @Nullable UUID documentId,
        @Nullable LocalizedText title,
        DocumentationRole role,
        DocumentationStatus status,
        @Nullable LocalDate dueOn) {}
