@NullMarked
package org.plenary.mandate;

import org.jspecify.annotations.NullMarked;
