/**
 * What all mutations of the API have in common: one transaction each, refusals as typed errors in the payload, and inputs
 * of which what is left out stays as it is. The mutations themselves stand with their subjects. Knows {@code shared},
 * {@code revision} and {@code plan}.
 */
@NullMarked
package org.plenary.mutation;

import org.jspecify.annotations.NullMarked;
