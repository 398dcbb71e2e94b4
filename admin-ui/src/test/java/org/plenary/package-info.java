/** The product as a whole. */
@NullMarked
package org.plenary;

import org.jspecify.annotations.NullMarked;
