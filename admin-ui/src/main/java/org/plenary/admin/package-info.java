/**
 * The console of the secretariat, below {@code /admin}. Calls the public services of the backend in-process, never the
 * database and never the API.
 */
@NullMarked
package org.plenary.admin;

import org.jspecify.annotations.NullMarked;
