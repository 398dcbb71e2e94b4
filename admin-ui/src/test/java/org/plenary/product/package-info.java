/** The product as a whole, seen from outside: its jar in a process of its own, and its pages in a real browser. */
@NullMarked
package org.plenary.product;

import org.jspecify.annotations.NullMarked;
