/**
 * The first thing that anybody sees: the page at {@code /}, the lines in the terminal when the product is ready, and a
 * plain word in place of a stack trace when it cannot start. Knows no other package; others may add a line.
 */
@NullMarked
package org.plenary.start;

import org.jspecify.annotations.NullMarked;
