/**
 * Who may come in: accounts, kept by administrators, and tokens, which everybody keeps for their own programs. What opens
 * a door, a one-time password or a token, is shown once and never again. Knows the frame of the console and the words and
 * widgets that all pages share.
 */
@NullMarked
package org.plenary.admin.access;

import org.jspecify.annotations.NullMarked;
