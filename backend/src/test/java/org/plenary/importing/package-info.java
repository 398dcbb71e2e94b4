@NullMarked
package org.plenary.importing;

import org.jspecify.annotations.NullMarked;
