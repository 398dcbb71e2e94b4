package org.plenary.body;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Identified;
import org.plenary.shared.LocalizedText;

/** An article that acts cite, e.g. article 32 of the Convention. */
public record InstrumentArticle(
        UUID id,
        UUID instrumentId,
        int position,
        String number,
        @Nullable LocalizedText title,
        int version) implements Identified {}
