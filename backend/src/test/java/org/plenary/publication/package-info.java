@NullMarked
package org.plenary.publication;

import org.jspecify.annotations.NullMarked;
