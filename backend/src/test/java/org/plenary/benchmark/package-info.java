/**
 * How fast the product is, beside others that answer the same from the same database: {@code ./plenary benchmark}. The
 * others, and whatever measures them, live here and are not shipped. Nobody is timed whose answers differ.
 */
@NullMarked
package org.plenary.benchmark;

import org.jspecify.annotations.NullMarked;
