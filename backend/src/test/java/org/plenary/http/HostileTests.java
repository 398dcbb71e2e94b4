package org.plenary.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Requests that mean harm, or look as if they did: each is refused with its code, briefly and at once. */
@HttpTest
class HostileTests {

    private static final Duration AT_ONCE = Duration.ofMillis(500);
    private static final int BRIEF = 8_000;
    private static final String LIMIT = "LIMIT_EXCEEDED";
    private static final String SYNTAX = "INVALID_SYNTAX";
    private static final String OPERATION = "INVALID_OPERATION";
    private static final String INPUT = "INVALID_INPUT";
    private static final String MALFORMED = "MALFORMED_REQUEST";
    private static final String LONG = "x".repeat(50_000);

    @LocalServerPort
    private int port;

    @Autowired
    private DSLContext database;

    private Api api;

    @BeforeEach
    void warmUp() throws Exception {
        api = new Api(port);
        api.ask(Map.of("query", "{ body(symbol: \"CTOC/COP\") { name } __schema { queryType { name } } }"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"large", "deep", "introspection", "invalid", "values"})
    void refusesAtOnce(String what, String code, Object request) throws Exception {
        refuses(code, Api.JSON.writeValueAsString(request));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void refusesTheBodyAtOnce(String what, String code, String body) throws Exception {
        refuses(code, body);
    }

    private void refuses(String code, String body) throws Exception {
        var quickest = Duration.ofDays(1);
        for (var accept : new String[] {"application/json", "application/graphql-response+json"}) {
            var began = System.nanoTime();
            var response = api.post(body, "Accept", accept);
            var took = Duration.ofNanos(System.nanoTime() - began);
            quickest = took.compareTo(quickest) < 0 ? took : quickest;
            assertThat(Api.code(response)).as(Errors.shortened(response.body())).isEqualTo(code);
            assertThat(response.statusCode()).isLessThan(500);
            assertThat(response.body()).hasSizeLessThan(BRIEF).doesNotContain(LONG.substring(0, 500));
        }
        assertThat(quickest).isLessThan(AT_ONCE);
    }

    @Test
    void endsAReadThatTakesTooLong() throws Exception {
        database.connection(other -> {
            try (var lock = other.createStatement()) {
                other.setAutoCommit(false);
                lock.execute("lock table plenary.body in access exclusive mode");
                var began = System.nanoTime();
                var response = api.ask(Map.of("query", "{ body(symbol: \"CTOC/COP\") { name } }"));
                assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(4));
                assertThat(Api.code(response)).isEqualTo("TIMEOUT");
                assertThat(response.statusCode()).isEqualTo(200);
            } finally {
                other.rollback();
                other.setAutoCommit(true);
            }
        });
        assertThat(api.ask(Map.of("query", "{ body(symbol: \"CTOC/COP\") { name } }"))
                        .body())
                .contains("\"data\"");
    }

    @Test
    void cutsNoCharacterInTwo() {
        assertThat(Errors.shortened("xx😀😀", 3)).isEqualTo("xx…");
        assertThat(Errors.shortened("xx😀😀", 4)).isEqualTo("xx😀…");
    }

    static Stream<Arguments> large() {
        return Stream.of(
                asked("16 aliases", LIMIT, "{" + times(16, i -> " a" + i + ": __typename") + "}"),
                asked(
                        "16 aliases in introspection",
                        LIMIT,
                        "{" + times(16, i -> " a" + i + ": __schema { description }") + "}"),
                asked("9 directives", LIMIT, "{ __typename" + " @include(if: true)".repeat(9) + " }"),
                asked(
                        "9 directives on the operation",
                        LIMIT,
                        "query" + " @skip(if: true)".repeat(9) + " { __typename }"),
                asked(
                        "9 directives on variables",
                        LIMIT,
                        "query(" + times(9, i -> "$v" + i + ": Int @nothing ") + ") { __typename }"),
                asked(
                        "9 directives on a fragment",
                        LIMIT,
                        "{ ...f } fragment f on Query" + " @x".repeat(9) + " { __typename }"),
                asked("1000 directives", LIMIT, "{ __typename" + " @skip(if: true)".repeat(300) + " }"),
                asked("501 fields", LIMIT, "{" + " body".repeat(501) + " }"),
                asked("2001 tokens", LIMIT, "{" + " __typename".repeat(2_001) + " }"),
                asked("15001 tokens", LIMIT, "{" + " x".repeat(15_001) + " }"),
                asked("60001 characters", LIMIT, "{ __typename }" + " ".repeat(60_000)),
                asked("60001 characters of comment", LIMIT, "#" + "x".repeat(60_000) + "\n{ __typename }"),
                asked("a name of 100 kB", LIMIT, "{ " + "x".repeat(100_000) + " }"),
                asked("two operations", LIMIT, "query a { __typename } query b { __typename }"),
                asked("a bomb of fragments", LIMIT, bomb("name")),
                asked("a bomb of fragments without fields", LIMIT, bomb("__typename")),
                asked(
                        "a bomb of inline fragments",
                        LIMIT,
                        "{" + " ... { __typename }".repeat(400) + times(10, i -> " ...f") + "} fragment f on Query {"
                                + " ... { __typename }".repeat(60) + times(9, i -> " ...g") + "} fragment g on Query {"
                                + " ... { __typename }".repeat(50) + "}"));
    }

    static Stream<Arguments> deep() {
        return Stream.of(
                asked(
                        "13 levels",
                        LIMIT,
                        "{ body(symbol: \"CTOC/COP\") " + "{ parent ".repeat(12) + "{ name }" + " }".repeat(13)),
                asked(
                        "300 levels",
                        LIMIT,
                        "{ body(symbol: \"CTOC/COP\") " + "{ parent ".repeat(300) + "{ name }" + " }".repeat(301)),
                asked(
                        "600 levels of inline fragments",
                        LIMIT,
                        "{" + " ... {".repeat(600) + " __typename" + "}".repeat(601)),
                asked("900 nested lists", LIMIT, "{ nodes(ids: " + "[".repeat(900) + "]".repeat(900) + ") { id } }"),
                asked(
                        "450 nested objects",
                        LIMIT,
                        "{ body(symbol: " + "{a: ".repeat(450) + "1" + "}".repeat(450) + ") { name } }"),
                asked(
                        "900 nested list types",
                        LIMIT,
                        "query($a: " + "[".repeat(900) + "Int" + "]".repeat(900) + ") { __typename }"),
                asked("a fragment that spreads itself", OPERATION, "{ ...f } fragment f on Query { __typename ...f }"),
                asked(
                        "fragments that spread each other",
                        OPERATION,
                        "{ ...f } fragment f on Query { ...g } fragment g on Query { ...h } fragment h on Query { ...f }"));
    }

    static Stream<Arguments> introspection() {
        return Stream.of(
                asked(
                        "types of fields of types",
                        LIMIT,
                        "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }"),
                asked(
                        "types by their possible types",
                        LIMIT,
                        "{ __schema { types { possibleTypes { possibleTypes { name } } } } }"),
                asked(
                        "a type twice",
                        LIMIT,
                        "{ a: __type(name: \"Body\") { name } b: __type(name: \"Meeting\") { name } }"),
                asked(
                        "200 levels of ofType",
                        LIMIT,
                        "{ __schema { types { name " + "ofType { ".repeat(200) + "name" + " }".repeat(203)));
    }

    static Stream<Arguments> invalid() {
        return Stream.of(
                asked("an unknown field of 50 kB", OPERATION, "{ " + LONG + " }"),
                asked("an unknown argument of 50 kB", OPERATION, "{ body(" + LONG + ": 1) { name } }"),
                asked("an unknown type of 50 kB", OPERATION, "query($a: " + LONG + ") { __typename }"),
                asked("an unknown fragment of 50 kB", OPERATION, "{ ..." + LONG + " }"),
                asked("an unknown directive of 50 kB", OPERATION, "{ __typename @" + LONG + " }"),
                asked("a variable of 50 kB", OPERATION, "{ body(symbol: $" + LONG + ") { name } }"),
                asked("400 unknown fields", OPERATION, "{" + times(400, i -> " unknown" + i) + " }"),
                asked(
                        "an argument of the wrong type of 50 kB",
                        OPERATION,
                        "{ meeting(body: \"x\", ordinal: \"" + LONG + "\") { id } }"),
                asked(
                        "a number of 50 kB",
                        LIMIT,
                        "{ meeting(body: \"x\", ordinal: " + "9".repeat(50_000) + ") { id } }"),
                asked("an unknown operation", OPERATION, "query a { __typename }", "operationName", LONG),
                asked("no operation", OPERATION, "fragment f on Query { __typename }"),
                asked("a missing variable", OPERATION, "query($s: String!) { body(symbol: $s) { name } }"),
                asked("a type definition", OPERATION, "type A { b: Int } { __typename }"),
                asked("an open text of 50 kB", SYNTAX, "{ body(symbol: \"" + LONG),
                asked("an open block text", SYNTAX, "{ body(symbol: \"\"\"" + LONG),
                asked("an open brace", SYNTAX, "{"),
                asked("closed braces", SYNTAX, "{ __typename }" + "}".repeat(1_000)),
                asked("no selection", SYNTAX, "{ }"),
                asked("a name of 50 kB in the wrong place", SYNTAX, "{ body(symbol: \"x\" { " + LONG + " }"),
                asked("characters of control", SYNTAX, "{ __typename \u0000\u0007 }"),
                asked("a surrogate alone", SYNTAX, "{ body(symbol: \"\\uD800\") { name } }"),
                asked("nothing but a comment", SYNTAX, "# nothing"));
    }

    static Stream<Arguments> values() {
        var ids = "query($ids: [ID!]!) { nodes(ids: $ids) { id } }";
        var symbol = "query($s: String!) { body(symbol: $s) { name } }";
        var page =
                "query($f: Int, $l: Int, $a: String, $b: String) { meetings(first: $f, last: $l, after: $a, before: $b) { nodes { id } } }";
        return Stream.of(
                given("10000 ids", INPUT, ids, Map.of("ids", Collections.nCopies(10_000, "Body:1"))),
                given("an id of 50 kB", INPUT, ids, Map.of("ids", List.of(LONG))),
                given(
                        "an id of an unknown type",
                        INPUT,
                        ids,
                        Map.of("ids", List.of("Nothing:0197f3a2-6c1d-7b52-9a51-3f0c2d7e8b10"))),
                given("a text of 50 kB", INPUT, symbol, Map.of("s", LONG)),
                given("a text of 900 kB of spaces", INPUT, symbol, Map.of("s", " ".repeat(900_000))),
                given(
                        "a text of 900 kB in a filter",
                        INPUT,
                        "query($t: String!) { meetings(filter: {title: {matches: $t}}) { totalCount } }",
                        Map.of("t", "x y ".repeat(225_000))),
                given(
                        "an id of another type to compare with",
                        INPUT,
                        "query($id: ID!) { meeting(body: \"CTOC/COP/WG.7\", ordinal: 5) { agenda { diff(against: $id) { changes { kinds } } } } }",
                        Map.of("id", "Body:0197f3a2-6c1d-7b52-9a51-3f0c2d7e8b10")),
                given("an object for a text", OPERATION, symbol, Map.of("s", Map.of("a", LONG))),
                given("a list for a text", OPERATION, symbol, Map.of("s", Collections.nCopies(10_000, "x"))),
                given("a number for a text", OPERATION, symbol, Map.of("s", 1)),
                given("null for a text", OPERATION, symbol, Collections.singletonMap("s", null)),
                given("a text that no database holds", INPUT, symbol, Map.of("s", "CTOC\u0000COP")),
                asked("a literal that no database holds", INPUT, "{ body(symbol: \"CTOC\\u0000COP\") { name } }"),
                given("a page of none", INPUT, page, Map.of("f", 0)),
                given("a page before the first", INPUT, page, Map.of("f", -1)),
                given("a page of 101", INPUT, page, Map.of("f", 101)),
                given("a page of two thousand million", INPUT, page, Map.of("f", Integer.MAX_VALUE)),
                given("a page of more than a number holds", OPERATION, page, Map.of("f", 3_000_000_000L)),
                given("a page of a fraction", OPERATION, page, Map.of("f", 1.5)),
                given("a page of infinitely many", OPERATION, page, Map.of("f", 1e300)),
                given("first and last", INPUT, page, Map.of("f", 1, "l", 1)),
                given("a cursor that is none", INPUT, page, Map.of("a", "x")),
                given("a cursor of 50 kB", INPUT, page, Map.of("a", LONG)),
                given("a cursor that is an object", INPUT, page, Map.of("b", "e30")),
                given("a cursor of other things", INPUT, page, Map.of("a", "WyJhIiwiYiJd")),
                given("a cursor of another list", INPUT, page, Map.of("a", "WyIxIl0")),
                asked("an unknown language", OPERATION, "{ body(symbol: \"CTOC/COP\") { name(language: DE) } }"));
    }

    static Stream<Arguments> bodies() {
        return Stream.of(
                Arguments.of("100000 open brackets", MALFORMED, "[".repeat(100_000)),
                Arguments.of("100000 open objects", MALFORMED, "{\"a\":".repeat(100_000)),
                Arguments.of(
                        "variables of 1000 levels",
                        MALFORMED,
                        "{\"query\": \"{ __typename }\", \"variables\": " + "{\"a\":".repeat(1_000) + "1"
                                + "}".repeat(1_000) + "}"),
                Arguments.of("a name of 100 kB", MALFORMED, "{\"" + "x".repeat(100_000) + "\": 1}"),
                Arguments.of("a number of 100 kB", MALFORMED, "{\"query\": " + "9".repeat(100_000) + "}"),
                Arguments.of("an exponent", MALFORMED, "{\"query\": 1e999999999}"),
                Arguments.of("half a character to look up", INPUT, half("{ body(symbol: $t) { name } }")),
                Arguments.of("half a character as a cursor", INPUT, half("{ meetings(after: $t) { totalCount } }")),
                Arguments.of(
                        "half a character in a filter",
                        INPUT,
                        half("{ meetings(filter: {title: {matches: $t}}) { totalCount } }")),
                Arguments.of("half a character for a number", INPUT, half("{ meetings(first: $t) { totalCount } }")),
                Arguments.of("2 MB", LIMIT, "{\"query\": \"" + "x".repeat(2_000_000) + "\"}"),
                Arguments.of("10 MB", LIMIT, "{\"query\": \"" + "x".repeat(10_000_000) + "\"}"),
                Arguments.of(
                        "a batch of 1000", MALFORMED, "[" + "{\"query\": \"{ __typename }\"},".repeat(999) + "{}]"));
    }

    private static String half(String selection) {
        return "{\"query\": \"query($t: String!) %s\", \"variables\": {\"t\": \"x\\ud83d\"}}".formatted(selection);
    }

    /** Each fragment spreads the next one ten times. */
    private static String bomb(String leaf) {
        return "{ body(symbol: \"CTOC/COP\") { ...f0 } }"
                + times(12, i -> " fragment f" + i + " on Body {" + (" ...f" + (i + 1)).repeat(10) + " }")
                + " fragment f12 on Body { " + leaf + " }";
    }

    private static String times(int times, java.util.function.IntFunction<String> each) {
        return IntStream.range(0, times).mapToObj(each).collect(Collectors.joining());
    }

    private static Arguments asked(String what, String code, String document) {
        return Arguments.of(what, code, Map.of("query", document));
    }

    private static Arguments asked(String what, String code, String document, String member, Object value) {
        return Arguments.of(what, code, Map.of("query", document, member, value));
    }

    private static Arguments given(String what, String code, String document, Map<String, Object> variables) {
        return asked(what, code, document, "variables", new HashMap<>(variables));
    }
}
