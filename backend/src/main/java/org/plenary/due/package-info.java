/**
 * What is due in a secretariat: meetings ahead and how ready they are, what waits for clearance, silence that ends, and
 * what was changed lately. Documents are to be submitted ten weeks before a meeting, processed six and issued four weeks
 * before it. For those who may see drafts. Knows {@code revision}.
 */
@NullMarked
package org.plenary.due;

import org.jspecify.annotations.NullMarked;
