/**
 * The way of a thing to the public: DRAFT, IN_REVIEW, CLEARED, PUBLISHED, WITHDRAWN, a step at a time, each by who may. A
 * thing is published as a whole and with what a reader must see beside it, in one transaction. What was changed after it
 * was cleared has to be cleared again, and is not published by a schedule. Knows {@code mutation}, {@code plan},
 * {@code setting} and {@code shared}; what is published declares its companions here.
 */
@NullMarked
package org.plenary.publication;

import org.jspecify.annotations.NullMarked;
