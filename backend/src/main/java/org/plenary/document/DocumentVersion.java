package org.plenary.document;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Language;

/** A document in one language, e.g. the French version of a background paper. */
public record DocumentVersion(
        UUID id,
        UUID documentId,
        Language language,
        @Nullable LocalDate issuedOn,
        int version) {}
