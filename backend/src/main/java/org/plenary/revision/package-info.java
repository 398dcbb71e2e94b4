/**
 * Every change to every thing, as the database's triggers record it: who, when, why, the row before and after. One
 * action is one transaction, and is undone as a whole. Knows {@code shared} only.
 */
@NullMarked
package org.plenary.revision;

import org.jspecify.annotations.NullMarked;
