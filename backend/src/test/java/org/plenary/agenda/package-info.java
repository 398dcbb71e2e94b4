/** Agendas, seen through their services. */
@NullMarked
package org.plenary.agenda;

import org.jspecify.annotations.NullMarked;
