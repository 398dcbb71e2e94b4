/**
 * How the API reads. Each subject declares which table a type stands for, what a field is, which join an edge is and who
 * may see it; from that an operation is compiled into one flat statement per level, sent in one round trip and written
 * straight into JSON. The standard engine, fed by the same declarations, answers what cannot be compiled. What has no
 * rule of visibility shows nothing. Knows {@code shared} only.
 */
@NullMarked
package org.plenary.plan;

import org.jspecify.annotations.NullMarked;
