package org.plenary.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@HttpTest
class FindingsTests {

    /** What the engine and the collections of Java call values. */
    private static final Pattern CLASS =
            Pattern.compile("[A-Za-z]+(Value|Map|List|Field)\\b[{']|'(Double|String|Map)'");

    @LocalServerPort
    private int port;

    private Api api;

    @BeforeEach
    void connect() {
        api = new Api(port);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            { meetings(first: "x") { totalCount } }                                       | first is "x"; it takes Int.                        | Give a whole number of at most 2147483647, e.g. 5.
            { meetings(first: 9999999999) { totalCount } }                                | first is 9999999999; it takes Int.                 | Give a whole number of at most 2147483647, e.g. 5.
            { meetings(first: 1.5) { totalCount } }                                       | first is 1.5; it takes Int.                        | Give a whole number of at most 2147483647, e.g. 5.
            { meetings(first: {a: 1}) { totalCount } }                                    | first is an object; it takes Int.                  | Give a whole number of at most 2147483647, e.g. 5.
            { meetings(filter: {startsOn: {gte: "2018-13-45"}}) { totalCount } }          | filter.startsOn.gte is "2018-13-45"; it takes Date. | A day of the calendar as ISO 8601 writes it, e.g. 2018-07-04.
            { meetings(filter: {startsOn: {from: 5}}) { totalCount } }                    | filter.startsOn has no field from.                    | DateFilter has eq, ne, in, lt, lte, gt, gte, isNull.
            { meetings(filter: "s") { totalCount } }                                      | filter is "s"; it takes MeetingFilter.             | MeetingFilter has
            { bodies(filter: {kind: {in: [BUREAU, X]}}) { totalCount } }                  | filter.kind.in[1] is X; it takes BodyKind.         | Use one of CONFERENCE, WORKING_GROUP, OPEN_ENDED
            { bodies(filter: {kind: {in: ["BUREAU"]}}) { totalCount } }                   | filter.kind.in[0] is "BUREAU"; it takes BodyKind.  | Use one of CONFERENCE, WORKING_GROUP, OPEN_ENDED
            { meeting(body: null, ordinal: 5) { id } }                                    | Null value for non-null field argument 'body'         | Ask for what the schema
            { citationPath(from: {number: "8/2"}, to: {}) { id } }                        | from.conference is missing.                           | Give it, as String.
            { meetings(first: 1) { nodes { ... on Meeting { title(language: "EN") } } } } | language is "EN"; it takes Language.               | Use one of
            { meetings { ...f } } fragment f on MeetingConnection { nodes { title(language: XX) } } | language is XX; it takes Language.       | Use one of
            { meetings @include(if: "yes") { totalCount } }                               | if is "yes"; it takes Boolean.                     | Give true or false.
            query($n: Int = "a") { meetings(first: $n) { totalCount } }                   | $n is "a"; it takes Int.                           | Give a whole number of at most 2147483647, e.g. 5.
            { nothing }                                                                   | Field 'nothing' in type 'Query' is undefined          | Ask for what the schema
            { meetings(where: {a: [{b: 1}]}) { totalCount } }                             | Unknown field argument 'where'                        | Ask for what the schema
            """)
    void namesThePlaceTheValueAndWhatWouldBeRight(String document, String message, String remedy) throws Exception {
        var error = error(Map.of("query", document));
        assertThat(error.path("message").asString()).isEqualTo(message);
        assertThat(error.at("/extensions/remedy").asString()).startsWith(remedy);
        assertThat(error.at("/extensions/code").asString()).isEqualTo("INVALID_OPERATION");
        assertThat(error.at("/locations/0/line").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Int!            | first: $v                                   | `"a"`                       | $v is "a"; it takes Int.
            Int             | first: $v                                   | [1]                         | $v is a list; it takes Int.
            Int             | first: $v                                   | {"a": 1}                    | $v is an object; it takes Int.
            Int             | first: $v                                   | 1.5                         | $v is 1.5; it takes Int.
            Int!            | first: $v                                   | null                        | $v is missing.
            MeetingFilter   | filter: $v                                  | `"s"`                       | $v is "s"; it takes MeetingFilter.
            MeetingFilter   | filter: $v                                  | {"a": 1}                    | $v has no field a.
            MeetingFilter   | filter: $v                                  | {"startsOn": {"gte": 7}}    | $v.startsOn.gte is 7; it takes Date.
            MeetingFilter   | filter: $v                                  | {"and": [{}, {"or": [{"ordinal": {"eq": "x"}}]}]} | $v.and[1].or[0].ordinal.eq is "x"; it takes Int.
            [MeetingStatus!] | filter: {status: {in: $v}}                 | ["PLANNED", "LOST"]         | $v[1] is "LOST"; it takes MeetingStatus.
            """)
    void namesThePlaceWithinAVariable(String type, String argument, String value, String message) throws Exception {
        var document = "query($v: %s) { meetings(%s) { totalCount } }".formatted(type, argument);
        var error = error(Map.of("query", document, "variables", Api.JSON.readTree("{\"v\": " + value + "}")));
        assertThat(error.path("message").asString()).isEqualTo(message);
        assertThat(error.at("/extensions/remedy").asString()).isNotBlank();
    }

    @Test
    void wantsExactlyOneWhereOneOfSeveralIsAsked() throws Exception {
        var document = "mutation($a: MandateAuthorityInput!) { createMandate(input: {authority: $a}) { __typename } }";
        assertThat(error(Map.of("query", document, "variables", Map.of("a", Map.of())))
                        .path("message")
                        .asString())
                .isEqualTo("$a does not have exactly one field.");
    }

    @Test
    void isShortWhateverWasSent() throws Exception {
        var error = error(Map.of("query", "{ meetings(first: \"%s\") { totalCount } }".formatted("x".repeat(50_000))));
        assertThat(error.path("message").asString()).hasSizeLessThan(200).endsWith("…; it takes Int.");
    }

    private JsonNode error(Object request) throws Exception {
        var response = Api.json(api.ask(request));
        assertThat(response.has("data")).isFalse();
        assertThat(response.path("errors").toString()).doesNotContainPattern(CLASS);
        return response.at("/errors/0");
    }
}
