package org.plenary.body;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Identified;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Publication;

/** A treaty or protocol that bodies serve, e.g. the Smuggling of Migrants Protocol, whose parent is its convention. */
public record Instrument(
        UUID id,
        @Nullable UUID parentId,
        LocalizedText name,
        @Nullable LocalizedText shortName,
        Publication publication,
        int version)
        implements Identified {}
