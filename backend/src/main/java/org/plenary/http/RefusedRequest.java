package org.plenary.http;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** A request that cannot be answered as it is, e.g. one whose body is no JSON. */
final class RefusedRequest extends RuntimeException {

    private final @Nullable HttpStatus status;
    private final String code;
    private final String remedy;

    /** The code is for programs, e.g. {@code MALFORMED_REQUEST}; the message says what is wrong, the remedy what is right. */
    RefusedRequest(@Nullable HttpStatus status, String code, String message, String remedy) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
        this.remedy = remedy;
    }

    /** An operation that was understood as a request, so that the status follows from the media type of the answer. */
    static RefusedRequest operation(String code, String message, String remedy) {
        return new RefusedRequest(null, code, message, remedy);
    }

    static RefusedRequest malformed(String message, String remedy) {
        return new RefusedRequest(HttpStatus.BAD_REQUEST, "MALFORMED_REQUEST", message, remedy);
    }

    HttpStatus status(HttpStatus otherwise) {
        return status == null ? otherwise : status;
    }

    String code() {
        return code;
    }

    String remedy() {
        return remedy;
    }
}
