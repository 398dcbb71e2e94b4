/**
 * Mandates as they are entered: from the act, or the recommendation, on whose authority they rest, and what fulfils them.
 * Knows {@code form}.
 */
@NullMarked
package org.plenary.admin.mandate;

import org.jspecify.annotations.NullMarked;
