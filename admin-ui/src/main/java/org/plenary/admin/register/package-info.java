/**
 * The lists of what stands behind the meetings: bodies and documents. Knows the frame of the console and the words and
 * widgets that all pages share.
 */
@NullMarked
package org.plenary.admin.register;

import org.jspecify.annotations.NullMarked;
