package org.plenary.http;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** In which media type a request wants to be answered, by its {@code Accept}. */
enum ResponseType {
    /** The older way: 200 even where the operation is refused. Also for those who accept anything. */
    JSON(MediaType.APPLICATION_JSON_VALUE),
    GRAPHQL(MediaType.APPLICATION_GRAPHQL_RESPONSE_VALUE),
    /** Server-sent events, one operation a stream. */
    EVENTS(MediaType.TEXT_EVENT_STREAM_VALUE);

    private final String type;

    ResponseType(String type) {
        this.type = type;
    }

    static ResponseType accepted(@Nullable String accept) {
        if (accept == null || accept.isBlank()) {
            return JSON;
        }
        try {
            return best(MediaType.parseMediaTypes(accept));
        } catch (InvalidMediaTypeException unreadable) {
            throw refused();
        }
    }

    /** Of equal weight, the one that is named before those that are only not excluded. */
    private static ResponseType best(List<MediaType> accepted) {
        ResponseType best = null;
        var most = 0.0;
        for (var named : List.of(true, false)) {
            for (var range : accepted) {
                for (var each : values()) {
                    var type = MediaType.valueOf(each.type);
                    if (named == range.equalsTypeAndSubtype(type)
                            && range.includes(type)
                            && range.getQualityValue() > most) {
                        best = each;
                        most = range.getQualityValue();
                    }
                }
            }
        }
        if (best == null) {
            throw refused();
        }
        return best;
    }

    private static RefusedRequest refused() {
        return new RefusedRequest(
                HttpStatus.NOT_ACCEPTABLE,
                "NOT_ACCEPTABLE",
                "None of the media types in Accept can be had.",
                "Accept application/graphql-response+json, application/json or text/event-stream.");
    }

    String contentType() {
        return type + ";charset=utf-8";
    }

    /** A stream that cannot begin is refused in one piece. */
    ResponseType forRefusals() {
        return this == EVENTS ? JSON : this;
    }

    HttpStatus status(Answer answer) {
        return answer.hasData() || this != GRAPHQL ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
    }
}
