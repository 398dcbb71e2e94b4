package org.plenary.agenda;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where an item is to stand; whether it was moved itself, or makes room for another. */
record ItemPlace(UUID id, @Nullable UUID parentId, int position, boolean moved) {}
