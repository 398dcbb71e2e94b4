package org.plenary.document;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Publication;

/** A document as a line of a list: with the symbol of its body, e.g. CTOC/COP/WG.7, and the languages it is there in. */
public record ListedDocument(
        UUID id,
        @Nullable String symbol,
        @Nullable LocalizedText title,
        DocumentNature nature,
        Distribution distribution,
        @Nullable String bodySymbol,
        @Nullable LocalDate issuedOn,
        List<String> languages,
        Publication publication,
        OffsetDateTime updatedAt,
        int version) {}
