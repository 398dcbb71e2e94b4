/**
 * The organization of work: a grid of days and sittings into which items are dragged, with the minutes that each sitting
 * has and the sittings that the resources permit. What would not fit is shown before it is done. Knows {@code agenda},
 * with whose editor it shares the way back from a change.
 */
@NullMarked
package org.plenary.admin.timetable;

import org.jspecify.annotations.NullMarked;
