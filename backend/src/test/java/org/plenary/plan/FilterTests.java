package org.plenary.plan;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.GraphQL;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What lists answer to filters, orders and pages, read off the fixture by hand. */
@SpringBootTest
@Import(July2018.class)
class FilterTests {

    /** Other tests leave more meetings than a page holds. */
    private static final String OF_THE_SAMPLE =
            "filter: {or: [{body: {symbol: {startsWith: \"FIX/\"}}}, {body: {symbol: {startsWith: \"CTOC/\"}}}]}";

    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired
    private GraphQlSource source;

    @Autowired
    private July2018 facts;

    @BeforeEach
    void insertFacts() throws Exception {
        facts.insert();
    }

    @Test
    void answersEachListOfTheDocument() {
        var data = ask(TestDocuments.readOfFixture("filters"), Map.of(), Role.ANONYMOUS)
                .path("data");
        assertThat(texts(data.at("/inJuly/nodes"), "title"))
                .containsExactly("Fifth meeting of the Working Group on the Smuggling of Migrants");
        assertThat(texts(data.at("/undated/nodes"), "title")).containsExactly("Fourth meeting of the Working Group");
        assertThat(texts(data.at("/groups/nodes/0/meetings/edges"), "node", "ordinal"))
                .containsExactly("2", "5");
        assertThat(texts(data.at("/conferences/nodes"), "__typename")).containsExactly("Conference");
        assertThat(texts(data.at("/bodies/nodes"), "symbol")).containsExactly("FIX/COP/WG.7");
        assertThat(texts(data.at("/instruments/nodes"), "name")).containsExactly("Convention of the fixture");
        assertThat(texts(data.at("/documents/nodes"), "symbol"))
                .containsExactly("FIX/COP/WG.8/2016/2", "FIX/COP/WG.7/2017/2");
        assertThat(data.at("/documents/totalCount").asInt()).isEqualTo(2);
        assertThat(texts(data.at("/resolutions/nodes"), "number")).containsExactly("7/1", "8/2");
        assertThat(texts(data.at("/bureauDecisions/nodes"), "subject"))
                .containsExactly("Substantive topic of the fifth meeting");
        assertThat(texts(data.at("/recommendations/nodes"), "text"))
                .containsExactly("Criminal justice responses as a topic of a future meeting");
        assertThat(texts(data.at("/sittings/nodes"), "startsAt")).containsExactly("10:00", "15:00");
        assertThat(texts(data.at("/agendaItems/nodes"), "label")).containsExactly("4", "1 (b)", "1 (a)", "1");
        assertThat(texts(data.at("/citations/nodes"), "type")).containsExactly("CITES", "BASED_ON", "GUIDED_BY");
    }

    @ParameterizedTest
    @CsvSource({
        "'{ordinal: {eq: 5}}', 5",
        "'{ordinal: {ne: 5}}', '4,2'",
        "'{ordinal: {in: [2, 5, 7]}}', '5,2'",
        "'{ordinal: {in: []}}', ''",
        "'{and: [{ordinal: {gt: 2}}, {ordinal: {lte: 4}}]}', 4",
        "'{or: [{ordinal: {lt: 4}}, {ordinal: {gte: 5}}]}', '5,2'",
        "'{or: []}', ''",
        "'{and: []}', '5,4,2'",
        "'{or: [{}, {ordinal: {eq: 5}}]}', '5,4,2'",
        "'{not: {venue: {eq: \"Vienna\"}}}', 4",
        "'{venue: {ne: \"Vienna\"}}', 4",
        "'{venue: {isNull: true}}', 4",
        "'{venue: {isNull: false}}', '5,2'",
        "'{venue: {isNull: null, eq: null}}', '5,4,2'",
        "'{title: {contains: \"OF THE WORKING\"}}', '5,4,2'",
        "'{title: {contains: \"%\"}}', ''",
        "'{title: {startsWith: \"fi\"}}', 5",
        "'{title: {matches: \"migrant group\"}}', 5",
        "'{startsOn: {lt: \"2018-01-01\"}}', '4,2'",
        "'{sittings: {none: {}}}', '4,2'",
        "'{sittings: {every: {startsAt: {gte: \"10:00\"}}}}', '5,4,2'",
        "'{sittings: {some: {startsAt: {gte: \"15:00\"}}, none: {date: {gt: \"2018-07-05\"}}}}', 5",
        "'{createdAt: {gt: \"2018-01-01T00:00:00Z\"}}', '5,4,2'",
    })
    void meansByEachConditionWhatItSays(String filter, String ordinals) {
        var document = "{ body(symbol: \"FIX/COP/WG.7\") { meetings(filter: %s) { totalCount nodes { ordinal } } } }"
                .formatted(filter);
        var answer = ask(document, Map.of(), Role.ANONYMOUS);
        var meetings = answer.at("/data/body/meetings");
        assertThat(String.join(",", texts(meetings.path("nodes"), "ordinal")))
                .as("%s", answer)
                .isEqualTo(ordinals == null ? "" : ordinals);
        assertThat(meetings.path("totalCount").asInt())
                .isEqualTo(meetings.path("nodes").size());
        assertThat(answer).isEqualTo(standard(document, Role.ANONYMOUS));
    }

    @Test
    void takesLiteralsAndVariablesForTheSame() {
        var document = """
                query($filter: MeetingFilter, $orderBy: [MeetingOrder!], $from: Date, $numbers: [Int!]) {
                  body(symbol: "FIX/COP/WG.7") {
                    whole: meetings(filter: $filter, orderBy: $orderBy) { nodes { ordinal } }
                    part: meetings(filter: {startsOn: {gte: $from}, ordinal: {in: $numbers}}) { nodes { ordinal } }
                  }
                }""";
        for (var run = 0; run < 2; run++) {
            var first = ask(
                    document,
                    Map.of(
                            "filter",
                            Map.of("ordinal", Map.of("lt", 5)),
                            "orderBy",
                            List.of(Map.of("field", "ORDINAL")),
                            "from",
                            "2017-01-01",
                            "numbers",
                            List.of(4, 5)),
                    Role.ANONYMOUS);
            assertThat(texts(first.at("/data/body/whole/nodes"), "ordinal"))
                    .as("%s", first)
                    .containsExactly("2", "4");
            assertThat(texts(first.at("/data/body/part/nodes"), "ordinal")).containsExactly("5", "4");
            var second = ask(
                    document,
                    Map.of(
                            "filter",
                            Map.of("ordinal", Map.of("lt", 5), "venue", Map.of("eq", "Vienna")),
                            "orderBy",
                            List.of(Map.of("field", "ORDINAL", "direction", "DESC")),
                            "numbers",
                            List.of(2)),
                    Role.ANONYMOUS);
            assertThat(texts(second.at("/data/body/whole/nodes"), "ordinal")).containsExactly("2");
            assertThat(texts(second.at("/data/body/part/nodes"), "ordinal")).containsExactly("2");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'{citedAct: {number: {eq: \"8/2\"}}, type: {eq: REPORTS_ON}}', 'Resolution 8/2,The same resolution,By resolution 8/2'",
        "'{citingAct: {number: {eq: \"8/2\"}}}', 'based on the report FIX/COP/WG.8/2016/2,guided by resolution 5/5'",
        "'{source: {resolution: {number: {eq: \"8/2\"}}}, target: {document: {symbol: {eq: \"FIX/COP/WG.8/2016/2\"}}}}', based on the report FIX/COP/WG.8/2016/2",
        "'{target: {bureauDecision: {procedure: {eq: SILENCE}}}}', the topic on 23 March 2018",
        "'{target: {meeting: {ordinal: {eq: 4}}}}', The fourth meeting",
        "'{target: {recommendation: {}}}', recommended by the second meeting",
        "'{evidence: {documentationEntry: {}}}', under resolution 8/2",
        "'{source: {document: {}}}', under resolution 8/2",
        "'{citedAct: {number: {eq: \"5/5\"}}, assertion: {eq: REPORTED}}', guided by resolution 5/5",
        "'{target: {resolution: {number: {eq: \"5/5\"}}, document: {}}}', ''",
        "'{target: {unresolvedReference: {}}}', 'decision 1999/99'",
    })
    void findsCitationsByTheirEnds(String filter, String quotes) {
        var document =
                "{ citations(first: 100, filter: {agenda: {meeting: {body: {symbol: {startsWith: \"FIX\"}}}}, and: [%s]}) { nodes { quote } } }"
                        .formatted(filter);
        var answer = ask(document, Map.of(), Role.ANONYMOUS);
        assertThat(texts(answer.at("/data/citations/nodes"), "quote"))
                .as("%s", answer)
                .containsExactlyInAnyOrderElementsOf(
                        quotes == null || quotes.isEmpty() ? List.of() : List.of(quotes.split(",")));
        assertThat(answer).isEqualTo(standard(document, Role.ANONYMOUS));
    }

    /** Nothing is learnt of an end by what is found, counted or excluded. */
    @ParameterizedTest
    @CsvSource({
        "'{citedAct: {number: {eq: \"9/9\"}}}', EDITOR",
        "'{target: {resolution: {number: {eq: \"9/9\"}}}}', EDITOR",
        "'{target: {document: {symbol: {eq: \"FIX/COP/WG.7/2017/CRP.9\"}}}}', READER",
        "'{not: {not: {target: {document: {symbol: {eq: \"FIX/COP/WG.7/2017/CRP.9\"}}}}}}', READER",
    })
    void findsCitationsByEndsThatMayBeSeenOnly(String filter, Role least) {
        for (var role : Role.values()) {
            var document = "{ citations(filter: %s) { totalCount nodes { id } } }".formatted(filter);
            var found = ask(document, Map.of(), role).at("/data/citations");
            assertThat(found.path("totalCount").asInt()).as("%s", role).isEqualTo(role.atLeast(least) ? 1 : 0);
            assertThat(found.path("nodes")).hasSize(role.atLeast(least) ? 1 : 0);
        }
    }

    /** Whoever may not see a restricted paper or a draft learns nothing of it by asking what is connected with it. */
    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ANONYMOUS", "READER", "EDITOR"})
    void tellsNothingOfWhatCannotBeSeen(Role role) {
        var document = """
                {
                  restricted: meetings(filter: {documents: {some: {symbol: {eq: "FIX/COP/WG.7/2017/CRP.9"}}}}) { totalCount }
                  draft: bodies(filter: {symbol: {eq: "FIX/COP"}, children: {some: {symbol: {eq: "FIX/COP/WG.99"}}}}) { totalCount }
                  every: meetings(filter: {body: {symbol: {eq: "FIX/COP/WG.7"}}, documents: {every: {distribution: {eq: GENERAL}}}}) { nodes { ordinal } }
                  cited: agendaItems(filter: {annotation: {some: {citations: {some: {quote: {eq: "resolution 9/9"}}}}}}) { totalCount }
                }""";
        var data = ask(document, Map.of(), role).path("data");
        assertThat(data.at("/restricted/totalCount").asInt()).isEqualTo(role.atLeast(Role.READER) ? 1 : 0);
        assertThat(data.at("/draft/totalCount").asInt()).isEqualTo(role.atLeast(Role.EDITOR) ? 1 : 0);
        assertThat(texts(data.at("/every/nodes"), "ordinal"))
                .isEqualTo(
                        role.atLeast(Role.EDITOR)
                                ? List.of("6", "5", "2")
                                : role.atLeast(Role.READER) ? List.of("5", "2") : List.of("5", "4", "2"));
        assertThat(data.at("/cited/totalCount").asInt()).isEqualTo(role.atLeast(Role.EDITOR) ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "orderBy: [{field: VENUE, direction: DESC}]",
                "orderBy: [{field: VENUE}, {field: ORDINAL, direction: DESC}]",
                "orderBy: [{field: TITLE}]",
                "orderBy: [{field: STARTS_ON}]",
                "orderBy: [{field: UPDATED_AT}, {field: ENDS_ON, direction: DESC}]"
            })
    void pagesThroughEachOrderInBothDirections(String order) {
        var whole = texts(page(order, "first: 100", "first: 100").path("nodes"), "id");
        assertThat(whole).hasSizeGreaterThan(4).doesNotHaveDuplicates();
        var forward = new ArrayList<String>();
        var page = page(order, "first: 2", "first: 2");
        forward.addAll(texts(page.path("nodes"), "id"));
        while (page.at("/pageInfo/hasNextPage").asBoolean()) {
            page = page(
                    order,
                    "first: 2",
                    "after: \"%s\"".formatted(page.at("/pageInfo/endCursor").asString()));
            forward.addAll(texts(page.path("nodes"), "id"));
        }
        assertThat(forward).isEqualTo(whole);
        var backward = new ArrayList<String>();
        page = page(order, "last: 2", "last: 2");
        backward.addAll(0, texts(page.path("nodes"), "id"));
        while (page.at("/pageInfo/hasPreviousPage").asBoolean()) {
            page = page(
                    order,
                    "last: 2",
                    "before: \"%s\"".formatted(page.at("/pageInfo/startCursor").asString()));
            backward.addAll(0, texts(page.path("nodes"), "id"));
        }
        assertThat(backward).isEqualTo(whole);
    }

    @Test
    void putsWhatHasNoValueLastInEitherDirection() {
        var rising =
                texts(page("orderBy: [{field: STARTS_ON}]", "first: 100", "").path("nodes"), "startsOn");
        var falling = texts(
                page("orderBy: [{field: STARTS_ON, direction: DESC}]", "first: 100", "")
                        .path("nodes"),
                "startsOn");
        assertThat(rising.getLast()).isEmpty();
        assertThat(falling.getLast()).isEmpty();
        assertThat(rising.getFirst()).isLessThan(falling.getFirst());
    }

    @Test
    void refusesTheCursorOfAnotherListOrOrderAndForgedOnes() {
        var cursor = page("", "first: 1", "").at("/pageInfo/endCursor").asString();
        var forged = cursor.substring(0, cursor.length() - 3) + "AAA";
        for (var document : List.of(
                "{ documents(after: \"%s\") { nodes { id } } }".formatted(cursor),
                "{ meetings(after: \"%s\", orderBy: [{field: VENUE}]) { nodes { id } } }".formatted(cursor),
                "{ meetings(before: \"%s\") { nodes { id } } }".formatted(forged),
                "{ meetings(after: \"nonsense\") { nodes { id } } }")) {
            var answer = ask(document, Map.of(), Role.ANONYMOUS);
            assertThat(answer.at("/errors/0/extensions/code").asString())
                    .as("%s %s", document, answer)
                    .isEqualTo("INVALID_INPUT");
            assertThat(answer.at("/errors/0/message").asString()).contains("is no cursor of this list in this order");
        }
    }

    @Test
    void refusesFiltersThatAreTooLarge() {
        var deep = "{not: ".repeat(Filters.DEEPEST) + "{}" + "}".repeat(Filters.DEEPEST);
        var wide = IntStream.rangeClosed(0, Filters.MOST_CONDITIONS)
                .mapToObj(each -> "{ordinal: {eq: %d}}".formatted(each))
                .collect(Collectors.joining(",", "{or: [", "]}"));
        var many = IntStream.rangeClosed(0, Comparisons.MOST_VALUES)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(",", "{ordinal: {in: [", "]}}"));
        for (var filter : List.of(deep, wide, many)) {
            var answer = ask("{ meetings(filter: %s) { nodes { id } } }".formatted(filter), Map.of(), Role.ANONYMOUS);
            assertThat(answer.at("/errors/0/extensions/code").asString())
                    .as("%s", answer)
                    .isEqualTo("INVALID_INPUT");
            assertThat(answer.at("/errors/0/message").asString()).contains("are allowed");
        }
        var order = "[" + "{field: VENUE}".repeat(Order.MOST + 1) + "]";
        assertThat(ask("{ meetings(orderBy: %s) { nodes { id } } }".formatted(order), Map.of(), Role.ANONYMOUS)
                        .at("/errors/0/extensions/code")
                        .asString())
                .isEqualTo("INVALID_INPUT");
        var wrongId =
                "{ meetings(filter: {id: {eq: \"Body:0197f3a2-6c1d-7b52-9a51-3f0c2d7e8b10\"}}) { nodes { id } } }";
        assertThat(ask(wrongId, Map.of(), Role.ANONYMOUS)
                        .at("/errors/0/message")
                        .asString())
                .contains("is the id of a Body, not of a Meeting");
    }

    private JsonNode page(String order, String size, String cursor) {
        var arguments = List.of(OF_THE_SAMPLE, order, size, cursor.equals(size) ? "" : cursor).stream()
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
        var document =
                "{ meetings(%s) { totalCount nodes { id startsOn } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }"
                        .formatted(arguments);
        var answer = ask(document, Map.of(), Role.EDITOR);
        assertThat(answer).isEqualTo(standard(document, Role.EDITOR));
        return answer.at("/data/meetings");
    }

    private JsonNode ask(String document, Map<String, Object> variables, Role role) {
        return execute(source.graphQl(), document, variables, role);
    }

    private JsonNode standard(String document, Role role) {
        return execute(GraphQL.newGraphQL(source.schema()).build(), document, Map.of(), role);
    }

    private static JsonNode execute(GraphQL engine, String document, Map<String, Object> variables, Role role) {
        var input = ExecutionInput.newExecutionInput(document)
                .locale(Locale.ENGLISH)
                .variables(variables)
                .build();
        return new Viewer("somebody", role)
                .act(() -> JSON.readTree(JSON.writeValueAsString(engine.execute(input)
                        .transform(result -> result.extensions(null))
                        .toSpecification())));
    }

    private static List<String> texts(JsonNode list, String... path) {
        return list.valueStream()
                .map(each -> each.at("/" + String.join("/", path)).asString())
                .toList();
    }
}
