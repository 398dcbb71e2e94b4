@NullMarked
package org.plenary.shared;

import org.jspecify.annotations.NullMarked;
