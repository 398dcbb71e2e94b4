/**
 * The agenda editor: the tree of items at its start, the chosen item with its annotation and documentation beside it. What
 * is typed saves itself; every change of structure can be undone. Knows {@code history} and
 * the words and widgets that all pages share.
 */
@NullMarked
package org.plenary.admin.agenda;

import org.jspecify.annotations.NullMarked;
