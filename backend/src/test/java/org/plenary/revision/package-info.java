/** History and undo. */
@NullMarked
package org.plenary.revision;

import org.jspecify.annotations.NullMarked;
