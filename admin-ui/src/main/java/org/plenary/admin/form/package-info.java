/**
 * Forms in dialogs, all by one mechanism: what is wrong is said at its field, what was typed stays, even where the page
 * is lost, a conflict is shown field by field, and nothing unsaved is left without a question.
 */
@NullMarked
package org.plenary.admin.form;

import org.jspecify.annotations.NullMarked;
