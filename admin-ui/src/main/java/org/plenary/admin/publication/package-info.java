/**
 * The way of a thing to the public as a person takes it, the same for agendas, meetings, bodies, documents and acts: how
 * far it is, the next step that this person may do, and the other steps in a menu.
 */
@NullMarked
package org.plenary.admin.publication;

import org.jspecify.annotations.NullMarked;
