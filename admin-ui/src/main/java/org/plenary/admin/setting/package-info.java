/**
 * What this deployment has decided: what may be decided otherwise while it runs, who last did, and what it was started
 * with. For administrators. Knows the frame of the console and the words and widgets that all pages share.
 */
@NullMarked
package org.plenary.admin.setting;

import org.jspecify.annotations.NullMarked;
