/**
 * What is due, on one page: meetings ahead and how ready they are, what waits for clearance, silence that ends, what is to
 * be put right, and what was changed lately. Knows {@code check}, whose findings it counts.
 */
@NullMarked
package org.plenary.admin.home;

import org.jspecify.annotations.NullMarked;
