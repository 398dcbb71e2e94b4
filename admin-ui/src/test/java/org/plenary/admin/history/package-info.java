/** The views of agenda, without a browser. */
@NullMarked
package org.plenary.admin.history;

import org.jspecify.annotations.NullMarked;
