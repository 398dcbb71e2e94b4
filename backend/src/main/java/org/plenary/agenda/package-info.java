/**
 * An agenda is the ordered tree of items that a meeting is to take up, in stages and editions. A published edition is
 * frozen: the first edit opens the next one under the same item ids. Numbers change by renumbering only. Knows
 * {@code meeting} and {@code document}.
 */
@NullMarked
package org.plenary.agenda;

import org.jspecify.annotations.NullMarked;
