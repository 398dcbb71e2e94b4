/** The views of register, without a browser. */
@NullMarked
package org.plenary.admin.register;

import org.jspecify.annotations.NullMarked;
