/**
 * What somebody types after {@code plenary} at a terminal, e.g. {@code plenary import agenda.md}. The surprise: a command
 * has the whole application at hand but listens on no port, works beside a running product or without one, and owns standard
 * output alone. Each subject brings its own commands. Knows {@code shared}.
 */
@NullMarked
package org.plenary.command;

import org.jspecify.annotations.NullMarked;
