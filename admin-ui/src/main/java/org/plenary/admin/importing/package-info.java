/**
 * The import of an agenda that exists only as a document: upload, a preview of what was recognized, and the step that keeps
 * it. Nothing is written before that step. Knows {@code agenda}, for the services.
 */
@NullMarked
package org.plenary.admin.importing;

import org.jspecify.annotations.NullMarked;
