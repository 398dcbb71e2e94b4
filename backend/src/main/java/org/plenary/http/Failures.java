package org.plenary.http;

import org.plenary.plan.DatabaseFailure;
import org.slf4j.Logger;
import org.springframework.http.HttpStatus;

/** What fails on our side, told by what the caller can do about it: wait, ask for less, or tell us the id of the request. */
final class Failures {

    private Failures() {}

    static RefusedRequest told(RuntimeException failure, String requestId, Logger log) {
        var kind = DatabaseFailure.of(failure);
        return switch (kind) {
            case INVALID_INPUT, TIMEOUT -> RefusedRequest.operation(kind.name(), kind.message(), kind.remedy());
            case UNAVAILABLE -> {
                log.warn("Request {}: {}", requestId, String.valueOf(failure.getMessage()));
                yield new RefusedRequest(HttpStatus.SERVICE_UNAVAILABLE, kind.name(), kind.message(), kind.remedy());
            }
            case OTHER -> {
                log.error("Request {} failed", requestId, failure);
                yield new RefusedRequest(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        "INTERNAL_ERROR",
                        "%s Quote request id %s.".formatted(kind.message(), requestId),
                        kind.remedy());
            }
        };
    }
}
