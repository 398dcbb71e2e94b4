package org.plenary.agenda;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where an item goes: below that parent (null: to the top), before that sibling (null: to the end). */
public record ItemMove(
        UUID itemId, @Nullable UUID parentId, @Nullable UUID beforeId) {}
