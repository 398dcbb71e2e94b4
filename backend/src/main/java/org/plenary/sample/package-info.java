/**
 * What an empty demonstration shows at its first start: one real meeting, the fifth of the Working Group on the Smuggling
 * of Migrants, with what its agenda refers to. The agenda itself is imported from a document, as any other would be. All of
 * it is one transaction, so that a first start that is killed leaves nothing. Knows all subjects, and none knows it.
 */
@NullMarked
package org.plenary.sample;

import org.jspecify.annotations.NullMarked;
