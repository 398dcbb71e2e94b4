package org.plenary.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Talks to a node that runs, as any client would. */
final class Api {

    static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;

    Api(int port) {
        this.port = port;
    }

    URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    HttpResponse<String> ask(Object request, String... headers) throws IOException, InterruptedException {
        return post(JSON.writeValueAsString(request), headers);
    }

    HttpResponse<String> post(String body, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri("/graphql"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        return send(request, headers);
    }

    /** Without saying how long the body is. */
    HttpResponse<String> postInPieces(byte[] body, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri("/graphql"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));
        return send(request, headers);
    }

    HttpResponse<String> get(Map<String, String> parameters, String... headers)
            throws IOException, InterruptedException {
        var query = parameters.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(uri("/graphql?" + query)).GET(), headers);
    }

    HttpResponse<String> send(HttpRequest.Builder request, String... headers) throws IOException, InterruptedException {
        for (var i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    /** The code of the first error. */
    static String code(HttpResponse<String> response) {
        return json(response).at("/errors/0/extensions/code").asString("");
    }
}
