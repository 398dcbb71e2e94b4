@NullMarked
package org.plenary.change;

import org.jspecify.annotations.NullMarked;
