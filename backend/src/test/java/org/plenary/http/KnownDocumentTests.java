package org.plenary.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.http.Api.code;
import static org.plenary.http.Api.json;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HttpTest
class KnownDocumentTests {

    private static final Map<String, Object> VARIABLES = Map.of("symbol", "CTOC/COP");

    @LocalServerPort
    private int port;

    @Autowired
    private MeterRegistry meters;

    @Autowired
    private TrustedDocuments trusted;

    @Autowired
    private Compilation compilation;

    private Api api;

    @BeforeEach
    void connect() {
        api = new Api(port);
    }

    @ParameterizedTest
    @CsvSource({
        "documentId, conference, CTOC/COP",
        "doc_id, 0f9e3a6b1c2d4e5f60718293a4b5c6d7, CTOC/COP",
        "id, 0f9e3a6b1c2d4e5f60718293a4b5c6d7, CTOC/COP",
        "documentId, working-group-5, CTOC/COP/WG.7"
    })
    void answersATrustedDocumentByItsId(String member, String id, String symbol) throws Exception {
        var posted = api.ask(Map.of(member, id, "variables", VARIABLES));
        assertThat(json(posted).at("/data/body/symbol").asString()).isEqualTo(symbol);
        var got = api.get(Map.of(member, id, "variables", "{\"symbol\": \"CTOC/COP\"}"));
        assertThat(got.body()).isEqualTo(posted.body());
        assertThat(got.headers().firstValue("ETag")).isPresent();
    }

    @Test
    void answersATrustedDocumentByItsHash() throws Exception {
        var hash = Sha256.of(String.valueOf(trusted.find("conference")));
        for (var id : new String[] {hash, "sha256:" + hash}) {
            var response = api.ask(Map.of("documentId", id, "variables", VARIABLES));
            assertThat(json(response).at("/data/body/symbol").asString()).isEqualTo("CTOC/COP");
        }
    }

    @Test
    void remembersADocumentThatIsSentWithItsHash() throws Exception {
        var query = "{ body(symbol: \"CTOC/COP\") { symbol remembered: __typename } }";
        var extensions = Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", Sha256.of(query)));
        var unknown = api.ask(Map.of("extensions", extensions));
        assertThat(unknown.statusCode()).isEqualTo(200);
        assertThat(code(unknown)).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
        assertThat(json(unknown).at("/errors/0/message").asString()).isEqualTo("PersistedQueryNotFound");
        var sent = api.ask(Map.of("query", query, "extensions", extensions));
        assertThat(json(sent).at("/data/body/symbol").asString()).isEqualTo("CTOC/COP");
        assertThat(api.ask(Map.of("extensions", extensions)).body()).isEqualTo(sent.body());
        assertThat(api.get(Map.of("extensions", Api.JSON.writeValueAsString(extensions)))
                        .body())
                .isEqualTo(sent.body());
    }

    @Test
    void remembersNothingUnderAHashThatIsNotItsOwn() throws Exception {
        var hash = Sha256.of("{ another }");
        var extensions = Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash));
        var refused = api.ask(Map.of("query", "{ __typename }", "extensions", extensions));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(code(refused)).isEqualTo("MALFORMED_REQUEST");
        assertThat(code(api.ask(Map.of("extensions", extensions)))).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
    }

    @Test
    void remembersNothingThatIsInvalid() throws Exception {
        var query = "{ nothing }";
        var extensions = Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", Sha256.of(query)));
        assertThat(code(api.ask(Map.of("query", query, "extensions", extensions))))
                .isEqualTo("INVALID_OPERATION");
        assertThat(code(api.ask(Map.of("extensions", extensions)))).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
    }

    @Test
    void compilesTheTrustedDocumentsAndNamesWhatIsWrong() {
        trusted.texts().forEach(text -> assertThat(compilation.compile(text)).isEmpty());
        assertThat(compilation.compile("{ nothing }"))
                .singleElement()
                .asString()
                .contains("nothing");
        assertThat(compilation.compile("{")).hasSize(1);
    }

    @Test
    void countsTheUseOfEachCache() throws Exception {
        api.ask(Map.of("query", "{ __typename }"));
        api.ask(Map.of("query", "{ __typename }"));
        for (var cache : new String[] {"documents.parsed", "plans"}) {
            assertThat(meters.get("cache.gets")
                            .tag("cache", cache)
                            .tag("result", "hit")
                            .functionCounter()
                            .count())
                    .as(cache)
                    .isPositive();
        }
        assertThat(meters.get("cache.size").tag("cache", "documents.registered").gauge())
                .isNotNull();
    }
}
