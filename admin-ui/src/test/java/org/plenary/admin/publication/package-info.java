/** The way to the public in the console, without a browser. */
@NullMarked
package org.plenary.admin.publication;

import org.jspecify.annotations.NullMarked;
