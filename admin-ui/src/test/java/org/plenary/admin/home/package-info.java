/** The views of meeting, without a browser. */
@NullMarked
package org.plenary.admin.home;

import org.jspecify.annotations.NullMarked;
