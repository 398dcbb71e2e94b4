/** The view of settings, without a browser. */
@NullMarked
package org.plenary.admin.setting;

import org.jspecify.annotations.NullMarked;
