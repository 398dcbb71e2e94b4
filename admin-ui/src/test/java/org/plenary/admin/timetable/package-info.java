/** The views of meeting, without a browser. */
@NullMarked
package org.plenary.admin.timetable;

import org.jspecify.annotations.NullMarked;
