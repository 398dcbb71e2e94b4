@NullMarked
package org.plenary.body;

import org.jspecify.annotations.NullMarked;
