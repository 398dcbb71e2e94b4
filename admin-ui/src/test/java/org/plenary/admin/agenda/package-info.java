/** The views of agenda, without a browser. */
@NullMarked
package org.plenary.admin.agenda;

import org.jspecify.annotations.NullMarked;
