@NullMarked
package org.plenary.due;

import org.jspecify.annotations.NullMarked;
