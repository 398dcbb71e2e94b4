package org.plenary.http;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;

/** The body of a request: JSON in UTF-8, as it is, and not more of it than is allowed. */
final class Body {

    private Body() {}

    /** Reads nothing where more is announced than is allowed. */
    static byte[] read(ServerRequest request, int largest) throws IOException {
        requireJson(request.headers().firstHeader(HttpHeaders.CONTENT_TYPE));
        var encoding = request.headers().firstHeader(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw unsupported("The body is compressed.", "Send it as it is.");
        }
        if (request.headers().contentLength().orElse(0) > largest) {
            throw tooLarge(largest);
        }
        var body = request.servletRequest().getInputStream().readNBytes(largest + 1);
        if (body.length > largest) {
            throw tooLarge(largest);
        }
        return body;
    }

    private static void requireJson(@Nullable String contentType) {
        try {
            if (contentType != null) {
                var type = MediaType.parseMediaType(contentType);
                var utf8 = type.getCharset() == null || type.getCharset().name().equals("UTF-8");
                if (type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON) && utf8) {
                    return;
                }
            }
        } catch (IllegalArgumentException unreadable) {
            // As any other type that is not JSON.
        }
        throw unsupported("The body is not said to be JSON in UTF-8.", "Send it with Content-Type: application/json.");
    }

    private static RefusedRequest unsupported(String message, String remedy) {
        return new RefusedRequest(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "UNSUPPORTED_MEDIA_TYPE", message, remedy);
    }

    private static RefusedRequest tooLarge(int largest) {
        return new RefusedRequest(
                HttpStatus.CONTENT_TOO_LARGE,
                "LIMIT_EXCEEDED",
                "The body has more than %d bytes.".formatted(largest),
                "Ask for less at once.");
    }
}
