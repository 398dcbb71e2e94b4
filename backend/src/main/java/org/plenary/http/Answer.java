package org.plenary.http;

import graphql.ExecutionResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.plan.RawJson;
import tools.jackson.databind.json.JsonMapper;

/** A GraphQL response as it goes over the wire. What a plan has written already is not copied. */
final class Answer {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final byte[] DATA = "{\"data\":".getBytes(StandardCharsets.US_ASCII);

    private final List<byte[]> parts;
    private final boolean data;
    private final List<Map<String, Object>> errors;

    private Answer(List<byte[]> parts, boolean data, List<Map<String, Object>> errors) {
        this.parts = parts;
        this.data = data;
        this.errors = errors;
    }

    static Answer of(ExecutionResult result) {
        var errors = result.getErrors();
        if (errors.isEmpty() && result.getData() instanceof RawJson written) {
            return new Answer(List.of(DATA, written.utf8(), end(result.getExtensions())), true, List.of());
        }
        var response = new LinkedHashMap<String, Object>();
        var told = Errors.told(errors);
        if (!told.isEmpty()) {
            response.put("errors", told);
        }
        if (result.isDataPresent()) {
            response.put("data", result.getData());
        }
        if (result.getExtensions() != null) {
            response.put("extensions", result.getExtensions());
        }
        return new Answer(List.of(JSON.writeValueAsBytes(response)), result.isDataPresent(), told);
    }

    static Answer of(RefusedRequest refused) {
        var error = Errors.of(refused.code(), String.valueOf(refused.getMessage()), refused.remedy());
        return of(ExecutionResult.newExecutionResult().addError(error).build());
    }

    /** One that was given before. */
    static Answer again(byte[] written) {
        return new Answer(List.of(written), true, List.of());
    }

    private static byte[] end(@Nullable Map<Object, Object> extensions) {
        return extensions == null || extensions.isEmpty()
                ? new byte[] {'}'}
                : (",\"extensions\":" + JSON.writeValueAsString(extensions) + "}").getBytes(StandardCharsets.UTF_8);
    }

    boolean hasData() {
        return data;
    }

    boolean hasErrors() {
        return !errors.isEmpty();
    }

    /** As the members of {@code errors}. */
    List<Map<String, Object>> errors() {
        return errors;
    }

    int length() {
        return parts.stream().mapToInt(part -> part.length).sum();
    }

    void writeTo(OutputStream out) throws IOException {
        for (var part : parts) {
            out.write(part);
        }
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream(length());
        parts.forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }

    /** On one line: line ends within texts are escaped. */
    @Override
    public String toString() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }
}
