/**
 * A meeting is one convening of a body; the half-days in which it sits are sittings, though texts call them plenary
 * meetings. Knows {@code body}, {@code publication} and {@code setting}.
 */
@NullMarked
package org.plenary.meeting;

import org.jspecify.annotations.NullMarked;
