@NullMarked
package org.plenary.resolution;

import org.jspecify.annotations.NullMarked;
