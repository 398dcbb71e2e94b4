/**
 * A citation leads from what cites to what is cited, with the quote that proves it. The evidence may stand elsewhere: an
 * annotation reports what one resolution says of another. What is cited and not in the register yet is kept by its label.
 * Knows {@code agenda}, {@code mutation}, {@code plan}, {@code publication} and {@code shared}.
 */
@NullMarked
package org.plenary.citation;

import org.jspecify.annotations.NullMarked;
