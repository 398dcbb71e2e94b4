@NullMarked
package org.plenary.http;

import org.jspecify.annotations.NullMarked;
