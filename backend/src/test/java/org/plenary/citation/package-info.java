@NullMarked
package org.plenary.citation;

import org.jspecify.annotations.NullMarked;
