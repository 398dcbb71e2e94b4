package org.plenary.document;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Identified;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Publication;

/** A work that is before a body or cited by it, e.g. CTOC/COP/WG.7/2018/2. A symbol that is not printed is null. */
public record Document(
        UUID id,
        @Nullable String symbol,
        @Nullable UUID bodyId,
        @Nullable UUID meetingId,
        DocumentNature nature,
        @Nullable LocalizedText title,
        Distribution distribution,
        @Nullable LocalDate issuedOn,
        @Nullable Language originalLanguage,
        Publication publication,
        int version)
        implements Identified {

    /** The same as issued under that symbol on that day. */
    DocumentInput issued(@Nullable String issuedAs, LocalDate day) {
        return new DocumentInput(issuedAs, bodyId, meetingId, nature, title, distribution, day, originalLanguage);
    }

    /** The same for those who may see it by that distribution. */
    DocumentInput distributed(Distribution to) {
        return new DocumentInput(symbol, bodyId, meetingId, nature, title, to, issuedOn, originalLanguage);
    }
}
