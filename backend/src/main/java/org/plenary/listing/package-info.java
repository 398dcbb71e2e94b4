/**
 * A listing is all things of one kind in columns, as a secretariat looks through them: filtered, in an order, a stretch at
 * a time, or as a whole. What a reader may not see is in no row, count, filter or order. Each subject lays out its own.
 * Knows {@code shared} only.
 */
@NullMarked
package org.plenary.listing;

import org.jspecify.annotations.NullMarked;
