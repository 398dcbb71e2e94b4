/**
 * What has changed since somebody last asked. The revisions of the database are the feed; a place in it is a transaction
 * and a number within, since the numbers of transactions that are still open come after those of later ones. What
 * somebody may not see does not appear, and what they may see no longer appears as deleted. Knows {@code shared} and
 * {@code plan}.
 */
@NullMarked
package org.plenary.change;

import org.jspecify.annotations.NullMarked;
