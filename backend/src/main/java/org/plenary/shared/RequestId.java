package org.plenary.shared;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** By what a request is found in the log, e.g. {@code 5f0c2d7e-8b10-4a51-9a51-3f0c2d7e8b10}: the caller's own id, or one of ours. */
public final class RequestId {

    /** Of request and response. */
    public static final String HEADER = "X-Request-Id";

    private static final String NAME = "requestId";
    private static final Pattern GOOD = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    private RequestId() {}

    /** That of the request that this thread works for; null where it works for none. */
    public static @Nullable String current() {
        return MDC.get(NAME);
    }

    /** The same, or a new one. */
    public static String currentOrNew() {
        var current = current();
        return current == null ? UUID.randomUUID().toString() : current;
    }

    /** From now on this thread works for a request, which may have brought an id. */
    public static String begin(@Nullable String given) {
        var id = given != null && GOOD.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
        MDC.put(NAME, id);
        return id;
    }

    public static void end() {
        MDC.remove(NAME);
    }
}
