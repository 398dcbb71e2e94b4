/**
 * Finding things by what people type: words in titles and annotations, or a reference such as res. 8/2. Everything that is
 * found, counted or quoted is open to the caller by the rule of its own subject. Of what is part of agendas only the
 * editions in force are searched, as drafts and earlier editions repeat them. Knows {@code plan},
 * {@code document} and {@code shared}.
 */
@NullMarked
package org.plenary.search;

import org.jspecify.annotations.NullMarked;
