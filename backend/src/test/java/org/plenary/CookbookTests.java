package org.plenary;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.GraphQL;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each question of the cookbook is one request; its answer is read off the sample content by hand. */
@SpringBootTest
class CookbookTests {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired
    private GraphQlSource source;

    static Stream<String> questions() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:cookbook/*.graphql"))
                .map(resource -> String.valueOf(resource.getFilename()).replace(".graphql", ""));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void answersAsTheStandardEngineDoesWithARowInEveryList(String question) {
        var compiled = ask(source.graphQl(), question);
        assertThat(compiled.path("errors").isMissingNode()).as("%s", compiled).isTrue();
        var standard = ask(GraphQL.newGraphQL(source.schema()).build(), question);
        assertThat(compiled.path("data")).as("%s", standard.path("errors")).isEqualTo(standard.path("data"));
        var longest = new TreeMap<String, Integer>();
        measure("", compiled.at("/data"), longest);
        assertThat(longest)
                .isNotEmpty()
                .allSatisfy((list, rows) -> assertThat(rows).as(list).isPositive());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void saysWhatItAnswersInItsFirstLine(String question) {
        assertThat(read(question)).startsWith("# ").contains("\nquery ");
    }

    @Test
    void showsAnAgendaInFrenchAndSaysWhereItFallsBack() {
        var items = data("agenda-tree").at("/meeting/agenda/items");
        assertThat(texts(items, "/label")).containsExactly("1", "2", "3", "4");
        assertThat(texts(items, "/titleText/value"))
                .containsExactly("Ouverture de la session", "Signaux de brume", "Huile de lampe", "Questions diverses");
        assertThat(texts(items.at("/1/children"), "/label")).containsExactly("2 (a)", "2 (b)");
        assertThat(items.at("/0/annotation/0/localizedText/isFallback").asBoolean())
                .isFalse();
        assertThat(items.at("/1/annotation/0/localizedText").toString())
                .isEqualTo(
                        "{\"value\":\"The Conference took up fog signals at its first session.\",\"language\":\"EN\",\"isFallback\":true}");
        assertThat(items.at("/1/children/0/documentation/0/document/title").asString())
                .isEqualTo("Rapport sur les signaux de brume");
    }

    @Test
    void showsTheTimetableOfJuly2018() {
        var meeting = data("timetable").at("/meeting");
        assertThat(texts(meeting.at("/days"), "/date")).containsExactly("2018-07-04", "2018-07-05");
        assertThat(texts(meeting.at("/days/0/sittings"), "/startsAt")).containsExactly("10:00", "15:00");
        assertThat(flat(meeting.at("/days"), "/sittings")
                        .flatMap(sitting -> sitting.at("/slots").valueStream())
                        .map(slot -> slot.at("/item/label").asString()
                                + (slot.at("/continued").asBoolean() ? " continued" : "")))
                .containsExactly("1 (a)", "1 (b)", "2", "2 continued", "3", "3 continued", "4", "5");
        assertThat(meeting.at("/agenda/organizationOfWork/stage").asString()).isEqualTo("PROPOSED");
    }

    @Test
    void tellsAHallWhatIsOn() {
        var meeting = data("hall-display").at("/meeting");
        assertThat(meeting.at("/now/item/label").asString()).isEqualTo("1");
        assertThat(meeting.at("/next/item/label").asString()).isEqualTo("2 (a)");
        assertThat(meeting.at("/next/startsAt").asString()).isEqualTo("10:30");
        assertThat(texts(meeting.at("/remaining"), "/item/label"))
                .containsExactly("1", "2 (a)", "2 (a)", "2 (b)", "3", "4");
        assertThat(texts(meeting.at("/remaining"), "/continued"))
                .containsExactly("false", "false", "true", "false", "false", "false");
    }

    @Test
    void showsThePageOfAnItem() {
        var item = data("item-page").at("/agendaItems/nodes/0");
        assertThat(item.at("/title").asString()).isEqualTo("Tones and pitches");
        assertThat(texts(item.at("/path"), "/label")).containsExactly("2", "2 (b)");
        assertThat(item.at("/previous/label").asString()).isEqualTo("2 (a)");
        assertThat(item.at("/next").isNull()).isTrue();
        assertThat(item.at("/parent/continues/agenda/meeting/title").asString())
                .isEqualTo("First session of the Fictitious Conference on Lighthouses");
        assertThat(texts(item.at("/documentation"), "/document/symbol")).containsExactly("FICT/CONF/WG.1/2020/1");
        assertThat(texts(item.at("/mandates"), "/authority/__typename"))
                .containsExactly("BureauDecision", "Recommendation");
        assertThat(texts(item.at("/slots"), "/startsAt")).containsExactly("16:00");
    }

    @Test
    void listsDocumentsByItemLanguageAndRevision() {
        var meeting = data("document-table").at("/meeting");
        var entries = Stream.concat(
                        flat(meeting.at("/agenda/items"), "/documentation"),
                        flat(meeting.at("/agenda/items"), "/children")
                                .flatMap(child -> child.at("/documentation").valueStream()))
                .toList();
        assertThat(entries.stream()
                        .map(entry -> entry.at("/document/symbol")
                                        .asString(entry.at("/title").asString("")) + " "
                                + entry.at("/status").asString()))
                .containsExactly("Draft report EXPECTED", "FICT/CONF/2021/2 ISSUED", "FICT/CONF/WG.1/2020/1 ISSUED");
        assertThat(entries.get(1).at("/document/languages").toString()).isEqualTo("[\"EN\",\"FR\"]");
        assertThat(entries.get(1).at("/document/missingLanguages").toString())
                .isEqualTo("[\"ES\",\"RU\",\"AR\",\"ZH\"]");
        assertThat(entries.get(1).at("/document/latestRevision/symbol").asString())
                .isEqualTo("FICT/CONF/2021/2/Rev.1");
        assertThat(texts(meeting.at("/documents/nodes"), "/nature")).containsExactly("AGENDA", "REPORT", "REPORT");
    }

    @Test
    void tellsWhatChangedWhenTheAgendaWasAdopted() {
        var agenda = data("agenda-changes").at("/meeting/agenda");
        assertThat(agenda.at("/adoptedAt").asString()).isEqualTo("2021-05-10T08:25:00Z");
        var diff = agenda.at("/diff");
        assertThat(diff.at("/against/stage").asString()).isEqualTo("PROVISIONAL");
        assertThat(diff.at("/changes")
                        .valueStream()
                        .map(change -> change.at("/before/label").asString("") + " → "
                                + change.at("/item/label").asString("") + " "
                                + change.at("/kinds")))
                .containsExactlyInAnyOrder(
                        "2 (b) → 2 (b) [\"RETITLED\"]",
                        " → 3 [\"ADDED\"]",
                        "3 → 4 [\"RENUMBERED\",\"RESCHEDULED\"]",
                        "4 →  [\"REMOVED\"]");
    }

    @Test
    void tellsWhatChangedSinceACursor() {
        var changes = data("changes-since").at("/changes");
        assertThat(changes.at("/nodes/0/kind").asString()).isEqualTo("INSTRUMENT");
        assertThat(changes.at("/nodes/0/operation").asString()).isEqualTo("CREATED");
        assertThat(changes.at("/nodes/0/id").asString()).startsWith("Instrument:");
        assertThat(texts(changes.at("/nodes"), "/kind")).contains("AGENDA");
        assertThat(changes.at("/pageInfo/endCursor").asString()).isNotBlank();
    }

    @Test
    void showsACalendarOfSubsidiaryBodies() {
        var meetings = data("calendar").at("/meetings");
        assertThat(texts(meetings.at("/nodes"), "/startsOn")).containsExactly("2018-07-04", "2020-02-03", "2021-02-01");
        assertThat(texts(meetings.at("/nodes"), "/body/symbol"))
                .containsExactly("CTOC/COP/WG.7", "FICT/CONF/WG.1", "FICT/CONF/WG.1");
    }

    @Test
    void showsThePageOfAResolution() {
        var act = data("resolution-page").at("/resolution");
        assertThat(texts(act.at("/paragraphs"), "/kind"))
                .containsExactly("PREAMBULAR", "OPERATIVE", "OPERATIVE", "OPERATIVE", "ANNEX");
        assertThat(texts(act.at("/paragraphs/2/children"), "/label")).containsExactly("2 (a)", "2 (b)");
        assertThat(act.at("/paragraphs/2/children/1/dueMeeting/title").asString())
                .isEqualTo("Second session of the Fictitious Conference on Lighthouses");
        assertThat(texts(act.at("/citations/nodes"), "/target/number")).containsExactly("2");
        assertThat(act.at("/citedByTypes")
                        .valueStream()
                        .map(each -> each.at("/label").asString() + " " + each.at("/count")))
                .containsExactly("is recalled by 1", "guides 1");
        assertThat(act.at("/mandates/totalCount").asInt()).isEqualTo(5);
    }

    @Test
    void tellsWhoCitesResolution8Of2() {
        var act = data("who-cites").at("/resolution");
        assertThat(act.at("/citedBy/totalCount").asInt())
                .isEqualTo(act.at("/citedByTypes")
                        .valueStream()
                        .mapToInt(each -> each.at("/count").asInt())
                        .sum());
        assertThat(texts(act.at("/citedByTypes"), "/type")).containsExactly("IN_ACCORDANCE_WITH", "REPORTS_ON");
        assertThat(texts(act.at("/citedBy/nodes"), "/quote"))
                .contains("In its resolution 8/2", "In the same resolution");
        assertThat(texts(act.at("/citedBy/nodes"), "/source/item/label")).contains("3");
    }

    @Test
    void tellsWhatAResolutionRestsOn() {
        var links = data("rests-on").at("/resolution/restsOn");
        assertThat(links.valueStream()
                        .map(each -> each.at("/source/resolution/number").asString() + " "
                                + each.at("/type").asString() + " "
                                + each.at("/target/__typename").asString()))
                .containsExactlyInAnyOrder(
                        "2/1 RECALLS Resolution",
                        "2/1 GUIDED_BY ResolutionParagraph",
                        "2/1 BASED_ON InstrumentArticle",
                        "2/1 SUPERSEDES Resolution",
                        "2/1 CITES UnresolvedReference",
                        "1/1 RECALLS InstrumentArticle");
        assertThat(texts(links, "/target/reference"))
                .contains("Report of the third meeting of the Fictitious Working Group");
    }

    @Test
    void findsTheShortestWayBetweenTwoActs() {
        var way = data("citation-path").at("/citationPath");
        assertThat(way.valueStream()
                        .map(each -> each.at("/source/number").asString() + " "
                                + each.at("/type").asString() + " "
                                + each.at("/assertion").asString() + " "
                                + each.at("/target/number").asString()))
                .containsExactly("8/2 GUIDED_BY REPORTED 5/5");
    }

    @Test
    void resolvesFreeTextToWhatItMeans() {
        var data = data("resolve");
        assertThat(data.at("/act")
                        .valueStream()
                        .filter(each -> each.at("/conference/symbol").asString().equals("CTOC/COP"))
                        .map(each -> each.at("/kind").asString() + " "
                                + each.at("/number").asString()))
                .containsExactly("RESOLUTION 8/2");
        assertThat(texts(data.at("/document"), "/symbol")).containsExactly("CTOC/COP/WG.7/2018/CRP.1");
        assertThat(texts(data.at("/meeting"), "/startsOn")).containsExactly("2018-07-04");
    }

    @Test
    void findsWordsWithSnippetsAndCounts() {
        var search = data("search").at("/search");
        assertThat(search.at("/facets")
                        .valueStream()
                        .map(facet -> facet.at("/kind").asString() + " " + facet.at("/count")))
                .containsExactlyInAnyOrder("AGENDA_ITEM 2", "ANNOTATION 1", "DOCUMENT 3", "RESOLUTION 3");
        assertThat(search.at("/totalCount").asInt()).isEqualTo(9);
        assertThat(texts(search.at("/nodes"), "/snippet")).contains("**Fog** **signals**");
        assertThat(texts(search.at("/nodes"), "/item/symbol")).contains("FICT/CONF/WG.1/2020/1");
    }

    @Test
    void tellsWhyItem3IsOnTheAgenda() {
        var hops = data("why-on-the-agenda").at("/agendaItems/nodes/0/mandateChain/hops");
        assertThat(hops.valueStream()
                        .map(hop -> hop.at("/depth").asString() + " "
                                + hop.at("/assertion").asString() + " "
                                + hop.at("/mandate/action").asString("") + " "
                                + hop.at("/citation/target/number")
                                        .asString(hop.at("/citation/target/symbol")
                                                .asString(""))))
                .containsExactlyInAnyOrder(
                        "1 STATED INCLUDE_ITEM 8/2", "2 REPORTED  CTOC/COP/WG.8/2016/2", "2 REPORTED  5/5");
        assertThat(hops.at("/0/mandate/authority/number").asString()).isEqualTo("8/2");
        assertThat(texts(hops, "/citation/evidence/item/label")).containsOnly("3");
        assertThat(texts(hops, "/citation/quote")).doesNotContain("");
    }

    @Test
    void tellsWhatItem2OfTheLighthousesRestsOnWithoutWords() {
        var document = """
                { agendaItems(filter: {label: {eq: "2 (b)"}, agenda: {inForce: {eq: true}, meeting: {ordinal: {eq: 2}, body: {symbol: {eq: "FICT/CONF"}}}}}) {
                    nodes { mandateChain(depth: 1) { hops { depth assertion mandate { authorityKind } citation { quote } } } } } }""";
        assertThat(asked(source.graphQl(), document)
                        .at("/data/agendaItems/nodes/0/mandateChain/hops")
                        .toString())
                .isEqualTo(
                        "[{\"depth\":1,\"assertion\":\"EDITORIAL\",\"mandate\":{\"authorityKind\":\"BUREAU_DECISION\"},\"citation\":null},"
                                + "{\"depth\":1,\"assertion\":\"EDITORIAL\",\"mandate\":{\"authorityKind\":\"RECOMMENDATION\"},\"citation\":null}]");
    }

    @Test
    void tellsWhichActsOfASeriesCameBeforeAndAfter() {
        var act = data("series").at("/resolution");
        assertThat(texts(act.at("/earlier/nodes"), "/number")).containsExactly("4/2");
        assertThat(texts(act.at("/later/nodes"), "/number")).containsExactly("12/1");
        assertThat(texts(act.at("/series/nodes"), "/number")).containsExactly("4/2", "12/1");
        assertThat(asked(
                                source.graphQl(),
                                "{ resolution(conference: \"FICT/CONF\", number: \"1/2\", kind: DECISION) { series { nodes { number } } } }")
                        .at("/data/resolution/series/nodes/0/number")
                        .asString())
                .isEqualTo("2/1");
    }

    @Test
    void tellsWhatItsParagraphsHaveSetInMotion() {
        var measures = data("measures").at("/resolution/measures");
        assertThat(measures.at("/nodes")
                        .valueStream()
                        .map(each -> each.at("/authority/label").asString() + " "
                                + each.at("/status").asString()))
                .containsExactly("1 FULFILLED", "2 (a) FULFILLED", "2 (b) FULFILLED", "3 OPEN", "2 (b) FULFILLED");
        assertThat(measures.at("/totalCount").asInt()).isEqualTo(5);
    }

    @Test
    void tellsWhatAResolutionMandatedAndWhatBecameOfIt() {
        var mandates = data("what-it-mandated").at("/resolution/mandates");
        assertThat(mandates.at("/nodes")
                        .valueStream()
                        .map(each -> each.at("/authority/label").asString() + " "
                                + each.at("/action").asString() + " "
                                + each.at("/status").asString()
                                + (each.at("/overdue").asBoolean() ? " overdue" : "")))
                .containsExactly(
                        "1 ESTABLISH_BODY FULFILLED",
                        "2 (a) PREPARE_DOCUMENT FULFILLED",
                        "2 (b) REPORT_BACK FULFILLED",
                        "3 ELABORATE_RULES OPEN overdue",
                        "2 (b) INCLUDE_ITEM FULFILLED");
        assertThat(texts(mandates.at("/nodes"), "/fulfilledBy/symbol"))
                .containsExactly("", "FICT/CONF/WG.1/2020/1", "FICT/CONF/2021/2", "", "");
    }

    @Test
    void tellsWhatIsDueByTheNinthSession() {
        var mandates = data("overdue-requests").at("/mandates");
        assertThat(texts(mandates.at("/nodes"), "/action")).containsExactly("ELABORATE_RULES");
        assertThat(mandates.at("/nodes/0/authority/number").asString()).isEqualTo("8/2");
        assertThat(mandates.at("/nodes/0/dueMeeting/endsOn").asString()).isEqualTo("2018-10-19");
        assertThat(mandates.at("/nodes/0/overdue").asBoolean()).isTrue();
    }

    @Test
    void tellsWhatWasFixedBySilenceAndWhatRestsOnNoResolution() {
        var data = data("silence");
        assertThat(texts(data.at("/bureauDecisions/nodes"), "/decidedOn")).containsExactly("2021-03-01", "2018-03-23");
        assertThat(texts(data.at("/bureauDecisions/nodes"), "/mandates/0/subject/label"))
                .containsExactly("2 (b)", "2");
        assertThat(texts(data.at("/agendaItems/nodes"), "/title"))
                .contains("Lamp oil", "Tones and pitches")
                .doesNotContain("Report of the Secretariat")
                .noneMatch(title -> title.startsWith("Preparation of the questionnaire"));
    }

    private JsonNode data(String question) {
        return ask(source.graphQl(), question).at("/data");
    }

    private static JsonNode ask(GraphQL engine, String question) {
        return asked(engine, read(question));
    }

    private static JsonNode asked(GraphQL engine, String document) {
        var input = ExecutionInput.newExecutionInput(document)
                .locale(Locale.ENGLISH)
                .build();
        return new Viewer("somebody", Role.ANONYMOUS)
                .act(() -> JSON.readTree(JSON.writeValueAsString(engine.execute(input)
                        .transform(plain -> plain.extensions(null))
                        .toSpecification())));
    }

    private static String read(String question) {
        try {
            return new ClassPathResource("cookbook/" + question + ".graphql")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The length of the longest list at each place of the answer. */
    private static void measure(String path, JsonNode node, Map<String, Integer> longest) {
        if (node.isArray()) {
            longest.merge(path, node.size(), Integer::max);
            node.valueStream().forEach(each -> measure(path, each, longest));
        } else if (node.isObject()) {
            node.properties().forEach(field -> measure(path + "/" + field.getKey(), field.getValue(), longest));
        }
    }

    private static Stream<JsonNode> flat(JsonNode list, String pointer) {
        return list.valueStream().flatMap(each -> each.at(pointer).valueStream());
    }

    private static List<String> texts(JsonNode list, String pointer) {
        return list.valueStream().map(each -> each.at(pointer).asString("")).toList();
    }
}
