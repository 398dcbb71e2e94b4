/** The pieces that views share, without a browser. */
@NullMarked
package org.plenary.admin.common;

import org.jspecify.annotations.NullMarked;
