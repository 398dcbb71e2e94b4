@NullMarked
package org.plenary.start;

import org.jspecify.annotations.NullMarked;
