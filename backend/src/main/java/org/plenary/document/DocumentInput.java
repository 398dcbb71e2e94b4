package org.plenary.document;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;

/** What a person says of a document; it needs a symbol or a title. */
public record DocumentInput(
        @Nullable String symbol,
        @Nullable UUID bodyId,
        @Nullable UUID meetingId,
        DocumentNature nature,
        @Nullable LocalizedText title,
        Distribution distribution,
        @Nullable LocalDate issuedOn,
        @Nullable Language originalLanguage) {}
