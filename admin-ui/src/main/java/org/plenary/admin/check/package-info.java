/**
 * What is to be put right: a side of a meeting's page and a page over all meetings, each finding with the place to jump to
 * and, where it is safe, the mend.
 */
@NullMarked
package org.plenary.admin.check;

import org.jspecify.annotations.NullMarked;
