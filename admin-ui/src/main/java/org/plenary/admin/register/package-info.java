/**
 * The lists and pages of what stands behind the meetings: bodies and instruments, documents, acts, mandates and citations.
 * Knows the frame of the console and the words and widgets that all pages share.
 */
@NullMarked
package org.plenary.admin.register;

import org.jspecify.annotations.NullMarked;
