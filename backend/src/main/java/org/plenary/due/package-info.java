/**
 * What is due in a secretariat: meetings ahead and how ready they are, what waits for clearance, silence that ends, and
 * what was changed lately. Documents are to be submitted some weeks before a meeting, processed and issued some fewer
 * before it, usually 10, 6 and 4. For those who may see drafts. Knows {@code revision} and {@code setting}.
 */
@NullMarked
package org.plenary.due;

import org.jspecify.annotations.NullMarked;
