/**
 * Plenary, the agendas of intergovernmental conferences. Each package below is one subject of the domain, under the
 * name that it has in the database, in the API and on the screen.
 */
@NullMarked
package org.plenary;

import org.jspecify.annotations.NullMarked;
