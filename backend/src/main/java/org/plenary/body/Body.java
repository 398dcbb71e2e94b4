package org.plenary.body;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Identified;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Publication;

/** An organ that meets, decides or cites, e.g. the Working Group on the Smuggling of Migrants, CTOC/COP/WG.7. */
public record Body(
        UUID id,
        @Nullable UUID parentId,
        BodyKind kind,
        @Nullable String symbol,
        LocalizedText name,
        @Nullable LocalizedText shortName,
        Publication publication,
        int version)
        implements Identified {}
