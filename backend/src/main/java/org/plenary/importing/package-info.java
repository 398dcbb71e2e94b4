/**
 * Reading an agenda that exists only as a document: damaged Markdown or plain text becomes a proposal, the proposal is
 * compared with the register, and applied in one transaction. The rules are of language and structure: no body's name,
 * symbol or date stands in this package. What cannot be read is a warning or null, never a guess.
 */
@NullMarked
package org.plenary.importing;

import org.jspecify.annotations.NullMarked;
