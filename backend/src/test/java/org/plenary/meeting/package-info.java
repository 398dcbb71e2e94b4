@NullMarked
package org.plenary.meeting;

import org.jspecify.annotations.NullMarked;
