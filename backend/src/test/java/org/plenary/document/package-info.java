@NullMarked
package org.plenary.document;

import org.jspecify.annotations.NullMarked;
