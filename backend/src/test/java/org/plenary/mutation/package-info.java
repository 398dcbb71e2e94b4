@NullMarked
package org.plenary.mutation;

import org.jspecify.annotations.NullMarked;
