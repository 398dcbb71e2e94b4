package org.plenary.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.plenary.shared.RequestId;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import tools.jackson.databind.json.JsonMapper;

/** Answers 401 in the shape of a GraphQL response, with the reason. */
final class ApiRefusal implements AuthenticationEntryPoint {

    private static final String REMEDY =
            "Send a token made in the console or by the command token, or leave the header away to see what is published.";

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Plenary\", error=\"invalid_token\"");
        write(
                request,
                response,
                HttpStatus.UNAUTHORIZED,
                "UNAUTHENTICATED",
                String.valueOf(refused.getMessage()),
                REMEDY);
    }

    /** For what is refused before the API is reached. */
    static void write(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            String code,
            String message,
            String remedy)
            throws IOException {
        var accepted = String.valueOf(request.getHeader(HttpHeaders.ACCEPT));
        var type = accepted.contains(MediaType.APPLICATION_GRAPHQL_RESPONSE_VALUE)
                ? MediaType.APPLICATION_GRAPHQL_RESPONSE_VALUE
                : MediaType.APPLICATION_JSON_VALUE;
        var error = Map.of(
                "message",
                message,
                "extensions",
                Map.of(
                        "code",
                        code,
                        "classification",
                        status.name(),
                        "remedy",
                        remedy,
                        "requestId",
                        RequestId.currentOrNew()));
        var body = JsonMapper.shared()
                .writeValueAsString(Map.of("errors", List.of(error)))
                .getBytes(StandardCharsets.UTF_8);
        response.setStatus(status.value());
        response.setContentType(type);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
