/**
 * What every subject needs: the ways in which a request can be refused and the sentences that say so, texts in six
 * languages, the states of publication, who is asking, and the transaction that a change is made in. Knows no other
 * package.
 */
@NullMarked
package org.plenary.shared;

import org.jspecify.annotations.NullMarked;
