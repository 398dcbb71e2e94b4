/**
 * A resolution or decision is an act of a conference; its number is unique with conference and kind only, so that 7/1 of
 * two conferences are two things. What bureaus decide between sessions, and what meetings recommend, are acts too. Knows
 * {@code body}, {@code mutation}, {@code plan}, {@code publication}, {@code revision}, {@code setting} and
 * {@code shared}.
 */
@NullMarked
package org.plenary.resolution;

import org.jspecify.annotations.NullMarked;
