/**
 * A body is an organ that meets, decides or cites: a conference, its working groups, its bureau. Its symbol does not tell
 * its kind. Knows {@code plan}, {@code publication} and {@code shared}.
 */
@NullMarked
package org.plenary.body;

import org.jspecify.annotations.NullMarked;
