package org.plenary.http;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is asked for, however it was said: a document, or the id of one that is known here, with operation and variables.
 *
 * @param documentId by the conventions of the specification, of Relay or of Apollo, e.g. the SHA-256 of the document
 * @param hash the same by Apollo's convention alone, where it stands beside a document that is to be remembered
 */
record Asked(
        @Nullable String query,
        @Nullable String documentId,
        @Nullable String hash,
        @Nullable String operationName,
        Map<String, @Nullable Object> variables,
        Map<String, Object> extensions) {

    private static final int DEEPEST = 64;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 1_000_000;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNameLength(LONGEST_NAME)
                            .maxStringLength(LONGEST_TEXT)
                            .maxNumberLength(100)
                            .build())
                    .build())
            .build();

    private static final String SHAPE = "Send an object like {\"query\": \"{ __typename }\", \"variables\": {}}.";

    /** Reads the body of a POST. */
    static Asked ofJson(byte[] body) {
        if (body.length == 0) {
            throw RefusedRequest.malformed("The request has no body.", SHAPE);
        }
        return of(object("The body", parse("The body", body)));
    }

    /** Reads a message of a socket. */
    static Map<String, @Nullable Object> object(String json) {
        return object("The message", parse("The message", json.getBytes(StandardCharsets.UTF_8)));
    }

    /** Reads what a message of a socket asks for. */
    static Asked ofPayload(Object payload) {
        return of(object("The payload", payload));
    }

    /** Reads the parameters of a GET, where objects are written as JSON. */
    static Asked ofParameters(Function<String, @Nullable String> parameters) {
        var request = new HashMap<String, @Nullable Object>();
        for (var name : new String[] {"query", "operationName", "documentId", "doc_id", "id"}) {
            request.put(name, parameters.apply(name));
        }
        for (var name : new String[] {"variables", "extensions"}) {
            var text = parameters.apply(name);
            request.put(
                    name, text == null || text.isBlank() ? null : parse(name, text.getBytes(StandardCharsets.UTF_8)));
        }
        return of(request);
    }

    /** Reads a request that is an object already, e.g. the payload of a message over a socket. */
    static Asked of(Map<String, @Nullable Object> request) {
        var variables = objectOrNone("variables", request.get("variables"));
        variables.forEach(Asked::requireReadable);
        var extensions = objectOrNone("extensions", request.get("extensions"));
        var query = text("query", request.get("query"));
        var hash = text(
                "sha256Hash",
                objectOrNone("persistedQuery", extensions.get("persistedQuery")).get("sha256Hash"));
        var id = firstId(request, hash);
        if (id == null && (query == null || query.isBlank())) {
            throw RefusedRequest.malformed("The request names no document: query is missing.", SHAPE);
        }
        return new Asked(
                query, id, hash, text("operationName", request.get("operationName")), variables, notNull(extensions));
    }

    private static @Nullable String firstId(Map<String, @Nullable Object> request, @Nullable String hash) {
        for (var name : new String[] {"documentId", "doc_id", "id"}) {
            var id = text(name, request.get(name));
            if (id != null) {
                return id;
            }
        }
        return hash;
    }

    private static @Nullable Object parse(String what, byte[] json) {
        try {
            return JSON.readValue(json, Object.class);
        } catch (StreamConstraintsException tooMuch) {
            throw RefusedRequest.malformed(
                    "%s nests too deep, or holds a name, a number or a text that is too long.".formatted(what),
                    "Nest at most %d levels; a name has at most %d characters.".formatted(DEEPEST, LONGEST_NAME));
        } catch (JacksonException unreadable) {
            var place = unreadable.getLocation();
            throw RefusedRequest.malformed(
                    "%s is not JSON: line %d, column %d.".formatted(what, place.getLineNr(), place.getColumnNr()),
                    SHAPE);
        }
    }

    /** The database keeps every character but one; of halves of a pair it would keep question marks. */
    private static void requireReadable(String name, @Nullable Object value) {
        switch (value) {
            case String text ->
                text.codePoints().filter(Asked::isUnreadable).findFirst().ifPresent(character -> {
                    throw RefusedRequest.operation(
                            "INVALID_INPUT",
                            "The variable %s holds the character U+%04X.".formatted(Errors.shortened(name), character),
                            "Leave that character out.");
                });
            case Map<?, ?> object -> object.values().forEach(each -> requireReadable(name, each));
            case List<?> list -> list.forEach(each -> requireReadable(name, each));
            case null, default -> {}
        }
    }

    private static boolean isUnreadable(int character) {
        return character == 0 || (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> object(String what, @Nullable Object value) {
        if (value instanceof Map<?, ?> object) {
            return (Map<String, @Nullable Object>) object;
        }
        throw RefusedRequest.malformed(
                "%s is %s, not an object.".formatted(what, kind(value)),
                value instanceof List ? "Send one operation a request." : SHAPE);
    }

    private static Map<String, @Nullable Object> objectOrNone(String what, @Nullable Object value) {
        return value == null ? Map.of() : object(what, value);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> notNull(Map<String, @Nullable Object> values) {
        var kept = new HashMap<>(values);
        kept.values().removeIf(Objects::isNull);
        return (Map<String, Object>) (Map<String, ?>) kept;
    }

    private static @Nullable String text(String name, @Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> text;
            default -> throw RefusedRequest.malformed("%s is %s, not a text.".formatted(name, kind(value)), SHAPE);
        };
    }

    private static String kind(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case Map<?, ?> object -> "an object";
            case List<?> list -> "a list";
            case String text -> "a text";
            case Boolean flag -> "a boolean";
            default -> "a number";
        };
    }
}
