/** The views of meeting, without a browser. */
@NullMarked
package org.plenary.admin.check;

import org.jspecify.annotations.NullMarked;
