@NullMarked
package org.plenary.setting;

import org.jspecify.annotations.NullMarked;
