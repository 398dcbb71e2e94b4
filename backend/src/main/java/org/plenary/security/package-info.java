/**
 * Who may come in: accounts with a role for the people of the secretariat, bearer tokens for the programs that call the
 * API. A conference publishes much and drafts more, so whoever shows nothing sees what is published, and whoever shows
 * something wrong is refused, never taken for the public. The API knows no cookie, the console knows no token. Knows
 * {@code shared}, {@code setting}, {@code plan}, {@code mutation} and, to say something at the terminal, {@code start} and {@code command}.
 */
@NullMarked
package org.plenary.security;

import org.jspecify.annotations.NullMarked;
