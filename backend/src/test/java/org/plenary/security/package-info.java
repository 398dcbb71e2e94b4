@NullMarked
package org.plenary.security;

import org.jspecify.annotations.NullMarked;
