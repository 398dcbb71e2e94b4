/**
 * What a careful editor finds before the public does: items in no sitting, sittings beyond the entitlement, documents that
 * are late, acts that are cited and unknown. One view of the database holds all checks, so that a meeting, or all of them,
 * are checked by one statement. What the database cannot hold, e.g. a slot of a foreign agenda, needs no check. Knows
 * {@code agenda} and {@code meeting}.
 */
@NullMarked
package org.plenary.check;

import org.jspecify.annotations.NullMarked;
