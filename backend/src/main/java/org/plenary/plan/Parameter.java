package org.plenary.plan;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A value that a plan takes from each request anew, e.g. the ordinal of a meeting. */
record Parameter(Class<?> type, Function<Request, @Nullable Object> value) {}
