package org.plenary.agenda;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item in the list of all items of an edition.
 *
 * @param id null for a new one
 * @param parent the place in the list, from 0, of its parent, which stands before it; null at the top
 */
public record PlacedItem(@Nullable UUID id, @Nullable Integer parent, AgendaItemInput says) {}
