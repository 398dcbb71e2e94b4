package org.plenary.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.agenda.Meetings;
import org.plenary.security.Bearers;
import org.plenary.security.TokenScope;
import org.plenary.shared.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** What holds of every request, whoever sends it. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "plenary.rate-limit.in-demonstration=true",
            "plenary.rate-limit.per-address=1000",
            "plenary.rate-limit.per-account=5",
            "management.defaults.metrics.export.enabled=true",
            "management.prometheus.metrics.export.enabled=true"
        })
@Import({Bearers.class, Meetings.class})
class RequestSafetyTests {

    private static final Map<String, String> TYPENAME = Map.of("query", "{ __typename }");

    @LocalServerPort
    private int port;

    @Autowired
    private Bearers bearers;

    @Autowired
    private Meetings meetings;

    private Api api;

    @BeforeEach
    void connect() {
        api = new Api(port);
    }

    @Test
    void slowsDownTheAccountThatAsksTooMuchAndNobodyElse() throws Exception {
        var busy = "Bearer " + bearers.of(Role.READER).secret();
        for (var i = 0; i < 5; i++) {
            assertThat(api.ask(TYPENAME, "Authorization", busy).statusCode()).isEqualTo(200);
        }
        var refused = api.ask(TYPENAME, "Authorization", busy, "Accept", "application/graphql-response+json");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(Api.code(refused)).isEqualTo("RATE_LIMITED");
        assertThat(refused.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("application/graphql-response+json");
        assertThat(Integer.parseInt(refused.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1, 60);
        var other = "Bearer " + bearers.of(Role.READER).secret();
        assertThat(api.ask(TYPENAME, "Authorization", other).statusCode()).isEqualTo(200);
        assertThat(api.ask(TYPENAME).statusCode()).isEqualTo(200);
    }

    @Test
    void changesNothingByATokenForReading() throws Exception {
        var agenda = meetings.agenda();
        var document = "mutation($a: ID!) { createAgendaItem(agenda: $a, input: {title: {en: \"Other\"}}) "
                + "{ errors { code message } } }";
        var asked = Map.of("query", document, "variables", Map.of("a", "Agenda:" + agenda.id()));
        var reading = "Bearer " + bearers.of(Role.EDITOR, TokenScope.READ).secret();
        var refused = Api.json(api.ask(asked, "Authorization", reading));
        assertThat(refused.at("/data/createAgendaItem/errors/0/code").asString(""))
                .isEqualTo("FORBIDDEN");
        assertThat(refused.at("/data/createAgendaItem/errors/0/message").asString(""))
                .contains("scope READ");
        var draft = "query($a: ID!) { agenda(id: $a) { stage } me { role } }";
        var seen = Api.json(api.ask(
                Map.of("query", draft, "variables", Map.of("a", "Agenda:" + agenda.id())), "Authorization", reading));
        assertThat(seen.at("/data/agenda/stage").asString("")).isEqualTo("PROVISIONAL");
        assertThat(seen.at("/data/me/role").asString("")).isEqualTo("EDITOR");
        var writing = "Bearer " + bearers.of(Role.EDITOR).secret();
        assertThat(Api.json(api.ask(asked, "Authorization", writing))
                        .at("/data/createAgendaItem/errors")
                        .size())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/docs",
                "/docs/Meeting",
                "/graphiql",
                "/graphql?query=%7B__typename%7D",
                "/start.css",
                "/nowhere"
            })
    void isStrictOnEveryPage(String path) throws Exception {
        var headers = get(path).headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.firstValue("Set-Cookie")).isEmpty();
        assertThat(headers.firstValue("Server")).isEmpty();
        assertThat(headers.firstValue("X-Request-Id")).isPresent();
    }

    @Test
    void takesTheIdOfARequestAndSaysItWithEachError() throws Exception {
        var refused = api.ask(Map.of("query", "{ nothing }"), "X-Request-Id", "agenda-2018-07-04");
        assertThat(refused.headers().firstValue("X-Request-Id")).contains("agenda-2018-07-04");
        assertThat(Api.json(refused).at("/errors/0/extensions/requestId").asString(""))
                .isEqualTo("agenda-2018-07-04");
        var made = api.ask(Map.of("query", "{ nothing }"), "X-Request-Id", "<script>");
        assertThat(made.headers().firstValue("X-Request-Id").orElseThrow()).matches("[0-9a-f-]{36}");
    }

    /** As a form of another site would send it. */
    @ParameterizedTest
    @ValueSource(strings = {"application/x-www-form-urlencoded", "multipart/form-data", "text/plain"})
    void takesNoOperationFromAForm(String type) throws Exception {
        var request = HttpRequest.newBuilder(api.uri("/graphql"))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString("query=mutation+%7B__typename%7D"));
        assertThat(api.send(request).statusCode()).isEqualTo(415);
    }

    @ParameterizedTest
    @CsvSource({"'{ __typenam }'", "'{ body(symbol: \"CTOC/COP\") { nam } }'", "'{ bodie { x } }'"})
    void suggestsNoNames(String document) throws Exception {
        assertThat(api.ask(Map.of("query", document)).body()).doesNotContain("Did you mean");
    }

    @Test
    void tracesForNobody() throws Exception {
        var traced = api.ask(TYPENAME, "X-Apollo-Tracing", "1", "X-Debug", "1");
        assertThat(Api.json(traced).at("/extensions/tracing").isMissingNode()).isTrue();
    }

    @Test
    void answersNoBatch() throws Exception {
        assertThat(api.post("[{\"query\": \"{ __typename }\"}, {\"query\": \"{ __typename }\"}]")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void measuresForAdministratorsAlone() throws Exception {
        api.ask(Map.of("query", "{ bodies(first: 1) { nodes { name } } }"));
        var path = "/actuator/prometheus";
        assertThat(get(path).statusCode()).isEqualTo(401);
        assertThat(get(
                                path,
                                "Authorization",
                                "Bearer " + bearers.of(Role.CLEARER).secret())
                        .statusCode())
                .isEqualTo(403);
        var metrics = get(
                path,
                "Authorization",
                "Bearer " + bearers.of(Role.ADMINISTRATOR).secret());
        assertThat(metrics.statusCode()).isEqualTo(200);
        assertThat(metrics.body())
                .containsPattern("plenary_operations_seconds_count\\{outcome=\"answered\"\\} [1-9]")
                .containsPattern("plenary_statements_total [1-9]")
                .contains("cache_gets_total{cache=\"plans\"")
                .contains("hikaricp_connections{pool=\"reads\"}")
                .doesNotContain("graphql_datafetcher");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health/liveness", "/actuator/health/readiness"})
    void saysWhetherItIsWellAndNothingElse(String path) throws Exception {
        assertThat(get(path).body()).isEqualTo("{\"status\":\"UP\"}");
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return api.send(HttpRequest.newBuilder(api.uri(path)), headers);
    }
}
