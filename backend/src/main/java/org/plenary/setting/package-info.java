/**
 * What a deployment decides, e.g. whether four eyes must see what is published: one catalogue of all settings, each under
 * the name that it has on the command line. Some are decided when the product is started and hold until it ends; the rest
 * an administrator may change while it runs, unless it was started with a value: whoever runs the machine has the last word,
 * so what stands on the command line, in the environment or in a file holds, and what is kept in the database waits. Knows
 * {@code mutation} and {@code shared}.
 */
@NullMarked
package org.plenary.setting;

import org.jspecify.annotations.NullMarked;
