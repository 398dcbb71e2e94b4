/** The views of meeting, without a browser. */
@NullMarked
package org.plenary.admin.common;

import org.jspecify.annotations.NullMarked;
