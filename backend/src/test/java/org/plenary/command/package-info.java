@NullMarked
package org.plenary.command;

import org.jspecify.annotations.NullMarked;
