package org.plenary.body;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Publication;

/** A body as a line of a list: with the name of the body that it belongs to, and how deep it stands in the tree, from 1. */
public record ListedBody(
        UUID id,
        BodyKind kind,
        @Nullable String symbol,
        LocalizedText name,
        @Nullable UUID parentId,
        @Nullable LocalizedText parentName,
        int depth,
        Publication publication,
        int version) {}
