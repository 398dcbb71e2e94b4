/** Search and go: the one field, opened by Ctrl-K, that leads to every thing and every page. Knows no page. */
@NullMarked
package org.plenary.admin.go;

import org.jspecify.annotations.NullMarked;
