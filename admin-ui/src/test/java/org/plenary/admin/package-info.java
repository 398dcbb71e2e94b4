/** The console, seen from outside and through its views. */
@NullMarked
package org.plenary.admin;

import org.jspecify.annotations.NullMarked;
