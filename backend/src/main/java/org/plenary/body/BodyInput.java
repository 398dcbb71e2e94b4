package org.plenary.body;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.LocalizedText;

/** What a person says of a body, e.g. a working group of a conference. */
public record BodyInput(
        @Nullable UUID parentId,
        BodyKind kind,
        @Nullable String symbol,
        LocalizedText name,
        @Nullable LocalizedText shortName) {}
