/**
 * A document is a work that is before a body or cited by it. What it is (nature) and the series of its symbol are
 * independent: a non-paper may bear a CRP symbol. Knows {@code publication} and {@code shared}.
 */
@NullMarked
package org.plenary.document;

import org.jspecify.annotations.NullMarked;
