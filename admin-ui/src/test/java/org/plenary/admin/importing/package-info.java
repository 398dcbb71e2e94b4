/** The views of importing, without a browser. */
@NullMarked
package org.plenary.admin.importing;

import org.jspecify.annotations.NullMarked;
