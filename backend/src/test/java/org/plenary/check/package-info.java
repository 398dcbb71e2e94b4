@NullMarked
package org.plenary.check;

import org.jspecify.annotations.NullMarked;
