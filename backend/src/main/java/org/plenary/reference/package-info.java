/**
 * The schema for people and tools to read: as one text at {@code /graphql/schema}, and as pages below {@code /docs}, made
 * from the schema itself and from the cookbook. Shown to whoever may introspect. Knows {@code shared} only.
 */
@NullMarked
package org.plenary.reference;

import org.jspecify.annotations.NullMarked;
