package org.plenary.citation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Identified;

/** What a text refers to by that label, and the act or document that it is, once that is in the register. */
public record UnresolvedReference(
        UUID id,
        String label,
        @Nullable UUID resolutionId,
        @Nullable UUID documentId,
        int version) implements Identified {}
