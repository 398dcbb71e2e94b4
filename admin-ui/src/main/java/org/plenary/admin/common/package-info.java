/**
 * What every page of the console needs: words for people, notices, badges of state, and lists and dialogs that look alike.
 * Knows no page.
 */
@NullMarked
package org.plenary.admin.common;

import org.jspecify.annotations.NullMarked;
