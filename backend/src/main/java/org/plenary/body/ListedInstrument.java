package org.plenary.body;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Publication;

/** An instrument as a line of a list: with the convention that it supplements, and of how many articles the register knows. */
public record ListedInstrument(
        UUID id,
        LocalizedText name,
        @Nullable LocalizedText shortName,
        @Nullable LocalizedText parentName,
        int articles,
        Publication publication,
        int version) {}
