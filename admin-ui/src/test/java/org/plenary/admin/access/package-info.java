/** The views of access, without a browser. */
@NullMarked
package org.plenary.admin.access;

import org.jspecify.annotations.NullMarked;
