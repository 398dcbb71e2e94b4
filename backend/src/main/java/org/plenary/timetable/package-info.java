/**
 * The timetable, or organization of work, of a meeting: slots put items into sittings. One item may stand in many
 * sittings; that it is continued follows from the earlier slot and is never typed. Slots are part of an edition of the
 * agenda and frozen with it; sittings are the meeting's. Knows {@code agenda} and {@code meeting}.
 */
@NullMarked
package org.plenary.timetable;

import org.jspecify.annotations.NullMarked;
