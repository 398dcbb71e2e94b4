@NullMarked
package org.plenary.listing;

import org.jspecify.annotations.NullMarked;
