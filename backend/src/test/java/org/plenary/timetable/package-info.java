@NullMarked
package org.plenary.timetable;

import org.jspecify.annotations.NullMarked;
