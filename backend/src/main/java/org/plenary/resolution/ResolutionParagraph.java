package org.plenary.resolution;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Identified;

/** A paragraph of a resolution at its place in the tree, from 1, e.g. (a) below operative paragraph 3. */
public record ResolutionParagraph(
        UUID id, UUID resolutionId, @Nullable UUID parentId, int position, ParagraphInput says, int version)
        implements Identified {}
