package org.plenary.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.http.Api.code;
import static org.plenary.http.Api.json;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@HttpTest
class DoorTests {

    private static final String GRAPHQL = "application/graphql-response+json";
    private static final Map<String, String> CONFERENCE =
            Map.of("query", "query($s: String!) { body(symbol: $s) { symbol } }", "variables", "{\"s\": \"CTOC/COP\"}");

    @LocalServerPort
    private int port;

    private Api api;

    @BeforeEach
    void connect() {
        api = new Api(port);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            none                                                     | application/json                  | 200
            */*                                                      | application/json                  | 200
            application/*                                            | application/json                  | 200
            application/json                                         | application/json                  | 200
            application/graphql-response+json                        | application/graphql-response+json | 400
            application/graphql-response+json, application/json      | application/graphql-response+json | 400
            application/json, application/graphql-response+json      | application/json                  | 200
            application/json;q=0.9,application/graphql-response+json | application/graphql-response+json | 400
            text/html, */*;q=0.1                                     | application/json                  | 200
            text/html                                                | application/json                  | 406
            nonsense                                                 | application/json                  | 406
            """)
    void answersAnOperationThatIsInvalidByWhatIsAccepted(String accept, String type, int status) throws Exception {
        var request = HttpRequest.newBuilder(api.uri("/graphql"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"query\": \"{ nothing }\"}"));
        var response = accept == null ? api.send(request) : api.send(request, "Accept", accept);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains(type + ";charset=utf-8");
        assertThat(code(response)).isEqualTo(status == 406 ? "NOT_ACCEPTABLE" : "INVALID_OPERATION");
        assertThat(json(response).has("data")).isFalse();
    }

    @Test
    void answersWhatIsValidWithItsLength() throws Exception {
        var response = api.ask(Map.of("query", "{ body(symbol: \"CTOC/COP\") { symbol } }"), "Accept", GRAPHQL);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body())
                .isEqualTo(
                        "{\"data\":{\"body\":{\"symbol\":\"CTOC/COP\"}},\"extensions\":{\"cost\":{\"requested\":1,\"actual\":1}}}");
        assertThat(response.headers().firstValueAsLong("Content-Length"))
                .hasValue(response.body().length());
        assertThat(String.join(", ", response.headers().allValues("Vary"))).contains("Accept-Language");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "",
                " ",
                "true",
                "1",
                "\"{ __typename }\"",
                "[]",
                "[{\"query\": \"{ __typename }\"}]",
                "{",
                "{\"query\": \"{ __typename }\"",
                "{\"query\": \"{ __typename }\"} x",
                "{'query': '{ __typename }'}",
                "{}",
                "{\"query\": null}",
                "{\"query\": \"\"}",
                "{\"query\": \"  \"}",
                "{\"query\": 1}",
                "{\"query\": [\"{ __typename }\"]}",
                "{\"query\": {}}",
                "{\"query\": \"{ __typename }\", \"variables\": []}",
                "{\"query\": \"{ __typename }\", \"variables\": \"{}\"}",
                "{\"query\": \"{ __typename }\", \"variables\": 1}",
                "{\"query\": \"{ __typename }\", \"operationName\": 1}",
                "{\"query\": \"{ __typename }\", \"operationName\": {}}",
                "{\"query\": \"{ __typename }\", \"extensions\": []}",
                "{\"query\": \"{ __typename }\", \"extensions\": {\"persistedQuery\": 1}}",
                "{\"query\": \"{ __typename }\", \"extensions\": {\"persistedQuery\": {\"sha256Hash\": 1}}}",
                "{\"id\": 1}",
                "\u0000",
                "{\"query\": \"\\ud800\""
            })
    void refusesAMalformedBody(String body) throws Exception {
        for (var accept : new String[] {"application/json", GRAPHQL}) {
            var response = api.post(body, "Accept", accept);
            assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
            assertThat(code(response)).isEqualTo("MALFORMED_REQUEST");
            assertThat(json(response).at("/errors/0/extensions/remedy").asString())
                    .isNotEmpty();
            assertThat(response.body()).hasSizeLessThan(500);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/plain", "application/x-www-form-urlencoded", "application/json;charset=utf-16", "nonsense"
            })
    void refusesABodyThatIsNotSaidToBeJson(String type) throws Exception {
        var response = api.post("{\"query\": \"{ __typename }\"}", "Content-Type", type);
        assertThat(response.statusCode()).isEqualTo(415);
        assertThat(code(response)).isEqualTo("UNSUPPORTED_MEDIA_TYPE");
    }

    @Test
    void refusesALongBodyEarlyWhetherItsLengthIsSaidOrNot() throws Exception {
        var long10MB = ("{\"query\": \"" + "x".repeat(10_000_000) + "\"}").getBytes(StandardCharsets.UTF_8);
        var began = Instant.now();
        var said = api.post(new String(long10MB, StandardCharsets.UTF_8));
        var unsaid = api.postInPieces(long10MB);
        assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(2));
        assertThat(said.statusCode()).isEqualTo(413);
        assertThat(unsaid.statusCode()).isEqualTo(413);
        assertThat(said.body()).hasSizeLessThan(500);
        assertThat(code(unsaid)).isEqualTo("LIMIT_EXCEEDED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"query\": \"{ meeting(body: \\\"a\\\\u0000b\\\", ordinal: 5) { id } }\"}",
                "{\"query\": \"query($body: String = \\\"a\\\\u0000b\\\") { meeting(body: $body, ordinal: 5) { id } }\"}",
                "{\"query\": \"query($body: String!) { meeting(body: $body, ordinal: 5) { id } }\","
                        + " \"variables\": {\"body\": \"a\\u0000b\"}}",
                "{\"query\": \"query($body: [ID!]!) { nodes(ids: $body) { id } }\","
                        + " \"variables\": {\"body\": [\"a\\u0000b\"]}}"
            })
    void namesTheArgumentThatHoldsACharacterThatNothingKeeps(String request) throws Exception {
        var response = api.post(request);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(code(response)).isEqualTo("INVALID_INPUT");
        assertThat(json(response).at("/errors/0/message").asString()).contains("body holds the character U+0000.");
    }

    @Test
    void answersAQueryByGet() throws Exception {
        var response = api.get(CONFERENCE);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(json(response).at("/data/body/symbol").asString()).isEqualTo("CTOC/COP");
        var head = api.send(HttpRequest.newBuilder(response.request().uri()).HEAD());
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("ETag"))
                .isEqualTo(response.headers().firstValue("ETag"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            variables=[]&query={__typename}
            variables={&query={__typename}
            extensions=1&query={__typename}
            variables={}
            query=
            """)
    void refusesMalformedParameters(String query) throws Exception {
        var response = api.send(HttpRequest.newBuilder(api.uri("/graphql?"
                        + query.replace("{", "%7B")
                                .replace("}", "%7D")
                                .replace("[", "%5B")
                                .replace("]", "%5D")))
                .GET());
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(code(response)).isEqualTo("MALFORMED_REQUEST");
    }

    @Test
    void changesNothingByGet() throws Exception {
        var response = api.get(Map.of("query", "mutation { undoChange(change: \"1\") { change } }"));
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow").orElseThrow()).contains("POST");
        assertThat(code(response)).isEqualTo("MUTATION_NEEDS_POST");
        assertThat(json(response).has("data")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH"})
    void knowsNoOtherMethod(String method) throws Exception {
        var response =
                api.send(HttpRequest.newBuilder(api.uri("/graphql")).method(method, BodyPublishers.ofString("{}")));
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(code(response)).isEqualTo("METHOD_NOT_ALLOWED");
    }

    @Test
    void compressesForWhoAcceptsIt() throws Exception {
        var query = Map.of("query", "{ __schema { types { name description } } }");
        var request = HttpRequest.newBuilder(api.uri("/graphql"))
                .headers("Content-Type", "application/json", "Accept", GRAPHQL, "Accept-Encoding", "gzip")
                .POST(BodyPublishers.ofString(Api.JSON.writeValueAsString(query)));
        var response = HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        assertThat(response.headers().firstValue("Content-Encoding")).contains("gzip");
        var text = new String(new GZIPInputStream(response.body()).readAllBytes(), StandardCharsets.UTF_8);
        assertThat(text).isEqualTo(api.ask(query).body());
    }

    @Test
    void letsTheOriginsInThatAreConfigured() throws Exception {
        var ours = preflight("https://www.unodc.org");
        assertThat(ours.statusCode()).isEqualTo(200);
        assertThat(ours.headers().firstValue("Access-Control-Allow-Origin")).contains("https://www.unodc.org");
        assertThat(ours.headers().firstValue("Access-Control-Allow-Headers")).contains("Authorization, Content-Type");
        assertThat(ours.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
        var answer = api.ask(Map.of("query", "{ __typename }"), "Origin", "https://www.unodc.org");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("https://www.unodc.org");
        assertThat(answer.headers().firstValue("Access-Control-Expose-Headers").orElseThrow())
                .contains("ETag");
        var others = preflight("https://elsewhere.example");
        assertThat(others.statusCode()).isEqualTo(403);
        assertThat(others.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    private HttpResponse<String> preflight(String origin) throws Exception {
        return api.send(
                HttpRequest.newBuilder(api.uri("/graphql")).method("OPTIONS", BodyPublishers.noBody()),
                "Origin",
                origin,
                "Access-Control-Request-Method",
                "POST",
                "Access-Control-Request-Headers",
                "Authorization, Content-Type");
    }
}
