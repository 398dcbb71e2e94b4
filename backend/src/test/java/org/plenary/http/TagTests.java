package org.plenary.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.schema.Tables.BODY;

import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.change.ChangeSequence;
import org.plenary.shared.Changes;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HttpTest
class TagTests {

    private static final String DOCUMENT = "query($s: String!) { body(symbol: $s) { symbol name } }";
    private static final Map<String, String> CONFERENCE = asked(DOCUMENT, "CTOC/COP");

    @LocalServerPort
    private int port;

    @Autowired
    private DSLContext database;

    @Autowired
    private Changes changes;

    @Autowired
    private ChangeSequence sequence;

    private Api api;

    @BeforeEach
    void connect() {
        api = new Api(port);
    }

    @Test
    void answersNothingAnewUntilSomethingChanges() throws Exception {
        var first = api.get(CONFERENCE);
        var tag = tag(first);
        assertThat(first.headers().firstValue("Cache-Control")).contains("no-cache");
        var again = api.get(CONFERENCE, "If-None-Match", "\"other\", " + tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(tag(again)).isEqualTo(tag);
        touch();
        var changed = api.get(CONFERENCE, "If-None-Match", tag);
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(tag(changed)).isNotEqualTo(tag);
    }

    @Test
    void giveAnotherTagToEachThatIsAskedAndToEachThatAsks() throws Exception {
        var tags = new HashSet<String>();
        tags.add(tag(api.get(CONFERENCE)));
        tags.add(tag(api.get(asked(DOCUMENT, "CTOC/COP/WG.7"))));
        tags.add(tag(api.get(asked(DOCUMENT + " ", "CTOC/COP"))));
        tags.add(tag(api.get(CONFERENCE, "Accept-Language", "fr")));
        tags.add(tag(api.get(CONFERENCE, "Accept", "application/graphql-response+json")));
        assertThat(tags).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ meeting(body: \"CTOC/COP/WG.7\", ordinal: 5) { agenda { items { next { label } } } } }",
                "{ meeting(body: \"CTOC/COP/WG.7\", ordinal: 5) { remaining { label } } }",
                "{ now: __typename }"
            })
    void tagsNothingThatFollowsTheClock(String document) throws Exception {
        var response = api.get(Map.of("query", document));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("ETag")).isEmpty();
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void tagsNeitherErrorsNorWhatIsPosted() throws Exception {
        assertThat(api.get(Map.of("query", "{ nothing }")).headers().firstValue("ETag"))
                .isEmpty();
        assertThat(api.ask(Map.of("query", "{ __typename }")).headers().firstValue("ETag"))
                .isEmpty();
    }

    @Test
    void takesAnyAnswerForKnownOnlyWhereThereIsOne() throws Exception {
        assertThat(api.get(CONFERENCE, "If-None-Match", "*").statusCode()).isEqualTo(304);
        var refused = api.get(Map.of("query", "{ nothing }"), "If-None-Match", "*");
        assertThat(refused.statusCode()).isNotEqualTo(304);
        assertThat(refused.body()).contains("nothing");
    }

    /** A later transaction commits before an earlier one: the last number alone would hide the earlier. */
    @Test
    void standsElsewhereAfterEachCommitInWhateverOrder() {
        var states = new HashSet<String>();
        states.add(sequence.state());
        database.connection(early -> {
            try (var statement = early.createStatement()) {
                early.setAutoCommit(false);
                statement.execute("select set_config('plenary.actor', 'sample', true)");
                statement.execute("update plenary.instrument set version = version + 1");
                states.add(sequence.state());
                touch();
                states.add(sequence.state());
                assertThat(states).hasSize(2);
                early.commit();
                states.add(sequence.state());
            } finally {
                early.setAutoCommit(true);
            }
        });
        assertThat(states).hasSize(3);
    }

    private void touch() {
        new Viewer("editor", Role.EDITOR)
                .act(() -> changes.make(
                        Role.EDITOR,
                        "touch",
                        () -> database.update(BODY)
                                .set(BODY.VERSION, BODY.VERSION.plus(1))
                                .where(BODY.SYMBOL.eq("CTOC/COP"))
                                .execute()));
    }

    private static Map<String, String> asked(String document, String symbol) {
        return Map.of("query", document, "variables", "{\"s\": \"" + symbol + "\"}");
    }

    private static String tag(HttpResponse<String> response) {
        return response.headers().firstValue("ETag").orElseThrow();
    }
}
