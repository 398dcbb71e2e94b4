/** The views of meeting, without a browser. */
@NullMarked
package org.plenary.admin.go;

import org.jspecify.annotations.NullMarked;
