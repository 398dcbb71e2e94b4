/**
 * What was changed, by whom and how, beside the thing itself: field by field, edition against edition, and the way back.
 * Knows only the words and widgets that all pages share.
 */
@NullMarked
package org.plenary.admin.history;

import org.jspecify.annotations.NullMarked;
