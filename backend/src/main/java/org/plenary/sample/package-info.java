/**
 * What an empty demonstration shows at its first start: the sessions, decisions and resolutions of a real conference; one
 * real meeting, the fifth of the Working Group on the Smuggling of Migrants, whose agenda is imported from a document as
 * any other would be; and a conference that is plainly fictitious, for what these do not show. All of it is one
 * transaction, so that a first start that is killed leaves nothing. Knows all subjects, and none knows it.
 */
@NullMarked
package org.plenary.sample;

import org.jspecify.annotations.NullMarked;
