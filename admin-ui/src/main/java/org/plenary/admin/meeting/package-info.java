/**
 * The meetings and the page of one meeting: its facts, its agenda, its timetable and its history, each under an address of
 * its own. Knows {@code agenda}, whose editor it holds.
 */
@NullMarked
package org.plenary.admin.meeting;

import org.jspecify.annotations.NullMarked;
