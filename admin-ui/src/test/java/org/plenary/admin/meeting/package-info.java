/** The views of meeting, without a browser. */
@NullMarked
package org.plenary.admin.meeting;

import org.jspecify.annotations.NullMarked;
