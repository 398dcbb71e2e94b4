/**
 * By what authority something is done: an item, a document, a meeting or a body rests on a paragraph of a resolution, on an
 * act of a bureau or on a recommendation. It may be due at a meeting that is not in the register yet, so that meeting is
 * kept by body and number. Whether it is fulfilled follows from what fulfilled it, and is never set by hand. Knows what it
 * connects, and none of that knows it.
 */
@NullMarked
package org.plenary.mandate;

import org.jspecify.annotations.NullMarked;
