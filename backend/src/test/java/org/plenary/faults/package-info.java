/** What becomes of acknowledged writes when parts of the product are killed. */
@NullMarked
package org.plenary.faults;

import org.jspecify.annotations.NullMarked;
