/**
 * The PostgreSQL that comes with the product, for whoever has none: one server for one data directory, started and
 * stopped with the product, as durable as one of one's own. The surprise: after a crash it may find its predecessor still
 * running, and ends that before it starts. Present only where {@code spring.datasource.url} is absent. Knows no other package.
 */
@NullMarked
package org.plenary.embedded;

import org.jspecify.annotations.NullMarked;
