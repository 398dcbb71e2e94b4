package org.plenary.plan;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is found by words and by references. The things of the fixture stand beside others, so none are counted alone. */
@SpringBootTest
@Import(July2018.class)
class SearchTests {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String SEARCH = """
            query($text: String!, $language: Language) {
              search(text: $text, language: $language, first: 100, filter: {or: [
                {agendaItem: {agenda: {meeting: {body: {symbol: {startsWith: "FIX"}}}}}}
                {annotation: {item: {agenda: {meeting: {body: {symbol: {startsWith: "FIX"}}}}}}}
                {document: {body: {symbol: {startsWith: "FIX"}}}}
                {resolution: {conference: {symbol: {startsWith: "FIX"}}}}]}) {
                totalCount facets { kind count } bodyFacets { body count } yearFacets { year count } languageFacets { language count }
                nodes { kind reference score snippet item { ... on AgendaItem { label } ... on Document { symbol } ... on Resolution { number } } }
              }
            }""";

    @Autowired
    private GraphQlSource source;

    @Autowired
    private July2018 facts;

    @BeforeEach
    void insertFacts() throws Exception {
        facts.insert();
    }

    @Test
    void findsWordsInTheirFormsAndCountsThemByKind() {
        var found = search("response to criminals", Role.ANONYMOUS, "EN");
        assertThat(texts(found.path("nodes"), "reference")).containsExactlyInAnyOrder("2", "FIX/COP/WG.7/2018/2");
        assertThat(found.at("/totalCount").asInt()).isEqualTo(2);
        assertThat(found.path("facets").toString())
                .isEqualTo("[{\"kind\":\"AGENDA_ITEM\",\"count\":1},{\"kind\":\"DOCUMENT\",\"count\":1}]");
        assertThat(texts(found.path("nodes"), "snippet"))
                .allSatisfy(snippet -> assertThat(snippet).containsIgnoringCase("**criminal** justice **responses**"));
    }

    @ParameterizedTest
    @CsvSource({
        "crimnal justise, 2, EN",
        "其他事项, 4, ZH",
        "事项, 4, ZH",
        "questions diverse, 4, FR",
        "прочие вопросы, 1, RU",
        "прочии вопрасы, 1, RU",
        "вопрос, 1, RU",
        "questionnaire migrants, 3, EN",
        "fix/cop/wg7/2018/CRP 1, FIX/COP/WG.7/2018/CRP.1, EN",
        "8/2, 8/2, EN",
    })
    void findsWhatIsMisspeltOrOfAnotherLanguageOrAReference(String text, String reference, String language) {
        assertThat(texts(search(text, Role.ANONYMOUS, language).path("nodes"), "reference"))
                .contains(reference);
    }

    @Test
    void putsWhatIsNamedFirst() {
        var nodes = search("FIX/COP/WG.7/2018/CRP.1", Role.ANONYMOUS, "EN").path("nodes");
        assertThat(nodes.at("/0/item/symbol").asString()).isEqualTo("FIX/COP/WG.7/2018/CRP.1");
        assertThat(nodes.at("/0/score").asDouble()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void countsByBodyYearAndLanguage() {
        var found = search("meeting", Role.ANONYMOUS, "EN");
        assertThat(counts(found.path("bodyFacets"), "body"))
                .contains("FIX/COP/WG.7")
                .allSatisfy(count -> assertThat(count).startsWith("FIX/COP"));
        var items = search("other matters", Role.ANONYMOUS, "EN");
        assertThat(counts(items.path("yearFacets"), "year")).contains("2018");
        assertThat(counts(items.path("languageFacets"), "language")).contains("EN", "FR", "AR", "ZH");
        var narrowed = ask("""
                        { search(text: "meeting", first: 100, filter: {body: {symbol: {eq: "FIX/COP/WG.7"}}, date: {gte: "2018-01-01", lt: "2019-01-01"}}) {
                            totalCount yearFacets { year count } nodes { date languages body { symbol } } } }""", Map.of(), Role.ANONYMOUS).at("/data/search");
        assertThat(narrowed.at("/yearFacets/0/year").asInt()).isEqualTo(2018);
        assertThat(narrowed.at("/yearFacets/0/count").asInt())
                .isEqualTo(narrowed.at("/totalCount").asInt())
                .isPositive();
        assertThat(narrowed.path("nodes")
                        .valueStream()
                        .map(each -> each.at("/body/symbol").asString()))
                .containsOnly("FIX/COP/WG.7");
    }

    private static List<String> counts(JsonNode facets, String field) {
        assertThat(facets.valueStream().map(facet -> facet.path("count").asInt()))
                .isSortedAccordingTo(java.util.Comparator.reverseOrder())
                .allSatisfy(count -> assertThat(count).isPositive());
        return facets.valueStream().map(facet -> facet.path(field).asString()).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "For participants only, DOCUMENT, READER",
        "FIX/COP/WG.7/2017/CRP.9, DOCUMENT, READER",
        "Still a draft, RESOLUTION, EDITOR",
        "9/9, RESOLUTION, EDITOR",
    })
    void findsCountsAndQuotesOnlyWhatMayBeSeen(String text, String kind, Role least) {
        for (var role : Role.values()) {
            var found = search(text, role, "EN");
            var seen = texts(found.path("nodes"), "kind").contains(kind)
                    && found.path("nodes").toString().matches(".*(CRP\\.9|9/9).*");
            assertThat(seen).as("%s %s", role, found).isEqualTo(role.atLeast(least));
            assertThat(found.at("/totalCount").asInt())
                    .isEqualTo(found.path("nodes").size());
            var counted = found.path("facets")
                    .valueStream()
                    .mapToInt(facet -> facet.path("count").asInt())
                    .sum();
            assertThat(counted).isEqualTo(found.at("/totalCount").asInt());
            var byBody = found.path("bodyFacets")
                    .valueStream()
                    .mapToInt(facet -> facet.path("count").asInt())
                    .sum();
            assertThat(byBody).isEqualTo(found.at("/totalCount").asInt());
        }
    }

    /** Without a filter, whose ways to the things would hide what the rule of the search should: an item is never null. */
    @ParameterizedTest
    @ValueSource(strings = {"For participants only", "FIX/COP/WG.7/2017/CRP.9", "Still a draft", "9/9", "Draft item"})
    void findsNothingThatLeadsNowhere(String text) {
        for (var role : Role.values()) {
            var found = ask("""
                    query($text: String!) { search(text: $text, first: 100) { nodes { item { __typename } } } }""", Map.of("text", text), role);
            assertThat(found.path("errors").isMissingNode())
                    .as("%s %s", role, found)
                    .isTrue();
            assertThat(found.at("/data/search/nodes").isArray()).isTrue();
            if (role.atLeast(Role.EDITOR)) {
                assertThat(found.at("/data/search/nodes").isEmpty())
                        .as("%s %s", role, found)
                        .isFalse();
            }
        }
    }

    @Test
    void pagesThroughWhatIsFoundTheBestFirst() {
        var all = search("meeting", Role.ANONYMOUS, "EN").path("nodes");
        assertThat(all.valueStream().map(node -> -node.path("score").asDouble()).toList())
                .isSorted()
                .hasSizeGreaterThan(1);
        var first = page("");
        var second =
                page(", after: \"%s\"".formatted(first.at("/pageInfo/endCursor").asString()));
        assertThat(first.at("/nodes/0/score").asDouble())
                .isGreaterThanOrEqualTo(second.at("/nodes/0/score").asDouble());
        assertThat(first.path("nodes")).isNotEqualTo(second.path("nodes"));
    }

    @ParameterizedTest
    @CsvSource({
        "res. 8/2, Resolution 8/2",
        "FIX/COP resolution 8 / 1, Resolution 8/1",
        "Conference resolution 8/2, Resolution 8/2",
        "dec. 8/1, Resolution 8/1",
        "resolution 8/2 of the Conference, Resolution 8/2",
        "res. 8/2 (FIX/COP), Resolution 8/2",
        "résolution 8/2, Resolution 8/2",
        "Décision 8/1, Resolution 8/1",
        "Resolución 8/2, Resolution 8/2",
        "fix/cop/wg7/2018/CRP. 1, Document FIX/COP/WG.7/2018/CRP.1",
        "'FIX/COP/WG.7, fifth meeting', Meeting Fifth meeting of the Working Group on the Smuggling of Migrants",
        "5th meeting of the FIX/COP/WG.7, Meeting Fifth meeting of the Working Group on the Smuggling of Migrants",
        "fix / cop / wg. 7, WorkingGroup FIX/COP/WG.7",
        "FIX/COP, Conference FIX/COP",
    })
    void resolvesReferences(String text, String thing) {
        assertThat(resolve(text, Role.ANONYMOUS)).contains(thing);
    }

    @Test
    void resolvesNothingThatMayNotBeSeenOrIsNotMeant() {
        assertThat(resolve("res. 9/9", Role.ANONYMOUS)).doesNotContain("Resolution 9/9");
        assertThat(resolve("res. 9/9", Role.EDITOR)).contains("Resolution 9/9");
        assertThat(resolve("8/2 of CTOC/NOTHING.7", Role.EDITOR)).isEmpty();
        assertThat(resolve("8/2 and more", Role.EDITOR)).isEmpty();
        assertThat(resolve("FIX/COP/WG.99", Role.READER)).isEmpty();
        assertThat(resolve("FIX/COP/WG.7/2017/CRP.9", Role.ANONYMOUS)).isEmpty();
        assertThat(resolve("CTOC/COP resolution 8/2", Role.ANONYMOUS)).hasSizeLessThan(2);
        assertThat(resolve("FIX/COP/WG.7, fiftieth meeting", Role.EDITOR)).isEmpty();
        assertThat(resolve("something else", Role.EDITOR)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"search(text: \"%s\") { totalCount }", "resolve(text: \"%s\") { __typename }"})
    void refusesNoTextAndTooMuch(String field) {
        for (var text : List.of(" ", "x".repeat(201))) {
            var answer = ask("{ %s }".formatted(field.formatted(text)), Map.of(), Role.ANONYMOUS);
            assertThat(answer.at("/errors/0/extensions/code").asString())
                    .as("%s", answer)
                    .isEqualTo("INVALID_INPUT");
        }
    }

    private JsonNode page(String after) {
        return ask(
                        "{ search(text: \"meeting\", first: 1%s) { nodes { score reference snippet } pageInfo { endCursor } } }"
                                .formatted(after),
                        Map.of(),
                        Role.ANONYMOUS)
                .at("/data/search");
    }

    private JsonNode search(String text, Role role, String language) {
        var answer = ask(SEARCH, Map.of("text", text, "language", language), role);
        assertThat(answer.path("errors").isMissingNode()).as("%s", answer).isTrue();
        return answer.at("/data/search");
    }

    private List<String> resolve(String text, Role role) {
        var document = """
                query($text: String!) { resolve(text: $text) {
                  __typename ... on Resolution { number } ... on Document { symbol } ... on Meeting { title } ... on Body { name: symbol } } }""";
        return ask(document, Map.of("text", text), role)
                .at("/data/resolve")
                .valueStream()
                .map(each -> each.propertyStream()
                        .map(property -> property.getValue().asString())
                        .reduce((type, name) -> type + " " + name)
                        .orElse(""))
                .toList();
    }

    private JsonNode ask(String document, Map<String, Object> variables, Role role) {
        var input = ExecutionInput.newExecutionInput(document)
                .locale(Locale.ENGLISH)
                .variables(variables)
                .build();
        return new Viewer("somebody", role)
                .act(() -> JSON.readTree(
                        JSON.writeValueAsString(source.graphQl().execute(input).toSpecification())));
    }

    private static List<String> texts(JsonNode list, String field) {
        return list.valueStream().map(each -> each.path(field).asString("")).toList();
    }
}
