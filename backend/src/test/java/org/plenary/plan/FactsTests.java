package org.plenary.plan;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the agenda of July 2018 says, read off by hand. */
@SpringBootTest
@Import(July2018.class)
class FactsTests {

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
    void answersTheAgendaInTheOrderOfPrint() {
        var meeting = ask(TestDocuments.readOfFixture("agenda"), Role.ANONYMOUS).at("/data/meeting");
        assertThat(meeting.at("/startsOn").asString()).isEqualTo("2018-07-04");
        assertThat(meeting.at("/body/parent/symbol").asString()).isEqualTo("FIX/COP");
        assertThat(meeting.at("/agenda/stage").asString()).isEqualTo("PROVISIONAL");
        assertThat(texts(meeting.at("/agenda/items"), "/label")).containsExactly("1", "2", "3", "4", "5");
        assertThat(texts(meeting.at("/agenda/items/0/children"), "/label")).containsExactly("1 (a)", "1 (b)");
        assertThat(texts(meeting.at("/agenda/items/2/annotation/0/citations"), "/target/number"))
                .containsExactly("8/2", "", "8/2", "5/5");
        assertThat(texts(meeting.at("/agenda/items/2/annotation/0/citations"), "/type"))
                .containsExactly("REPORTS_ON", "BASED_ON", "REPORTS_ON", "GUIDED_BY");
        assertThat(meeting.at("/agenda/items/1/documentation/0/document/symbol").asString())
                .isEqualTo("FIX/COP/WG.7/2018/2");
    }

    @Test
    void derivesWhichSlotsContinueAnEarlierOne() {
        var sittings =
                ask(TestDocuments.readOfFixture("agenda"), Role.ANONYMOUS).at("/data/meeting/sittings");
        assertThat(texts(sittings, "/startsAt")).containsExactly("10:00", "15:00", "10:00", "15:00");
        var slots = sittings.valueStream()
                .flatMap(sitting -> sitting.at("/slots").valueStream())
                .map(slot -> slot.at("/item/label").asString()
                        + (slot.at("/continued").asBoolean() ? " continued" : ""))
                .toList();
        assertThat(slots).containsExactly("1 (a)", "1 (b)", "2", "2 continued", "3", "3 continued", "4", "5");
    }

    @Test
    void countsWhoCitesAResolution() {
        var citedBy = ask(TestDocuments.readOfFixture("agenda"), Role.ANONYMOUS).at("/data/resolution/citedBy");
        assertThat(citedBy.at("/totalCount").asInt()).isEqualTo(6);
        assertThat(texts(citedBy.at("/edges"), "/node/quote"))
                .containsExactlyInAnyOrder(
                        "Resolution 8/2",
                        "The same resolution",
                        "By resolution 8/2",
                        "a draft under resolution 8/2",
                        "again under resolution 8/2",
                        "under resolution 8/2");
    }

    @Test
    void fallsBackHonestlyToAnotherLanguage() {
        var items = ask("""
                        { meeting(body: "FIX/COP/WG.7", ordinal: 5) { agenda { items {
                            ar: titleText(language: AR) { value language isFallback direction }
                            ru: titleText(language: RU) { language isFallback }
                        } } } }
                        """, Role.ANONYMOUS).at("/data/meeting/agenda/items");
        assertThat(items.at("/3/ar").toString())
                .isEqualTo("{\"value\":\"مسائل أخرى\",\"language\":\"AR\",\"isFallback\":false,\"direction\":\"RTL\"}");
        assertThat(items.at("/3/ru").toString()).isEqualTo("{\"language\":\"EN\",\"isFallback\":true}");
    }

    @Test
    void showsThePublicWhatIsPublishedOnly() {
        var hidden = """
                { body(symbol: "FIX/COP") { children { symbol } }
                  sixth: meeting(body: "FIX/COP/WG.7", ordinal: 6) { title }
                  draft: resolution(conference: "FIX/COP", number: "9/9") { number }
                  paper: document(symbol: "FIX/COP/WG.7/2017/CRP.9") { symbol }
                  meetings: body(symbol: "FIX/COP/WG.7") { meetings { totalCount } }
                  fourth: meeting(body: "FIX/COP/WG.7", ordinal: 4) { agenda { items { annotation { citations { quote } } } } } }
                """;
        var anonymous = ask(hidden, Role.ANONYMOUS).at("/data");
        assertThat(texts(anonymous.at("/body/children"), "/symbol"))
                .containsExactly("FIX/COP/WG.7", "FIX/COP/WG.8", "");
        assertThat(anonymous.at("/sixth").isNull()).isTrue();
        assertThat(anonymous.at("/draft").isNull()).isTrue();
        assertThat(anonymous.at("/paper").isNull()).isTrue();
        assertThat(anonymous.at("/meetings/meetings/totalCount").asInt()).isEqualTo(3);
        assertThat(texts(anonymous.at("/fourth/agenda/items/0/annotation/0/citations"), "/quote"))
                .containsExactly("decision 1999/99");
        var reader = ask(hidden, Role.READER).at("/data");
        assertThat(reader.at("/paper/symbol").asString()).isEqualTo("FIX/COP/WG.7/2017/CRP.9");
        assertThat(reader.at("/sixth").isNull()).isTrue();
        assertThat(texts(reader.at("/fourth/agenda/items/0/annotation/0/citations"), "/quote"))
                .containsExactly("CRP.9", "decision 1999/99");
        var editor = ask(hidden, Role.EDITOR).at("/data");
        assertThat(editor.at("/sixth/title").asString()).isEqualTo("Sixth meeting");
        assertThat(editor.at("/draft/number").asString()).isEqualTo("9/9");
        assertThat(texts(editor.at("/body/children"), "/symbol")).contains("FIX/COP/WG.99");
        assertThat(editor.at("/meetings/meetings/totalCount").asInt()).isEqualTo(4);
    }

    @Test
    void asksForTheKindWhereANumberIsBoth() {
        var error = ask("{ resolution(conference: \"FIX/COP\", number: \"8/1\") { kind } }", Role.ANONYMOUS)
                .at("/errors/0");
        assertThat(error.at("/extensions/code").asString()).isEqualTo("INVALID_INPUT");
        assertThat(error.at("/extensions/argument").asString()).isEqualTo("kind");
    }

    @Test
    void refusesMalformedIdsAndPagesByWhatIsWrong() {
        var id = ask("{ node(id: \"17\") { id } }", Role.ANONYMOUS).at("/errors/0");
        assertThat(id.at("/message").asString()).isEqualTo("\"17\" is no id.");
        var page =
                ask("{ meetings(first: 1000) { totalCount } }", Role.ANONYMOUS).at("/errors/0");
        assertThat(page.at("/message").asString()).isEqualTo("A page of 1000 cannot be had.");
        var cursor =
                ask("{ meetings(after: \"x\") { totalCount } }", Role.ANONYMOUS).at("/errors/0");
        assertThat(cursor.at("/extensions/argument").asString()).isEqualTo("after");
    }

    @Test
    void findsAnythingByItsId() {
        var ids = ask(
                        "{ meeting(body: \"FIX/COP/WG.7\", ordinal: 5) { id body { id } agenda { id items { id } } } }",
                        Role.ANONYMOUS)
                .at("/data/meeting");
        var found = ask(
                        "query($a: ID!, $b: ID!) { nodes(ids: [$a, $b]) { id __typename ... on AgendaItem { label } } node(id: $b) { id } }",
                        Role.ANONYMOUS,
                        ids.at("/agenda/items/1/id").asString(),
                        ids.at("/body/id").asString())
                .at("/data");
        assertThat(found.at("/nodes/0/label").asString()).isEqualTo("2");
        assertThat(found.at("/nodes/1/__typename").asString()).isEqualTo("WorkingGroup");
        assertThat(found.at("/node/id")).isEqualTo(ids.at("/body/id"));
    }

    @Test
    void walksThroughAllPagesOnce() {
        var pages = """
                query($a: String) { body(symbol: "FIX/COP/WG.7") {
                    meetings(first: 2, after: $a) { nodes { ordinal } pageInfo { endCursor hasNextPage } }
                } }
                """;
        var first = ask(pages, Role.ANONYMOUS).at("/data/body/meetings");
        assertThat(texts(first.at("/nodes"), "/ordinal")).containsExactly("5", "4");
        assertThat(first.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
        var second = ask(pages, Role.ANONYMOUS, first.at("/pageInfo/endCursor").asString())
                .at("/data/body/meetings");
        assertThat(texts(second.at("/nodes"), "/ordinal")).containsExactly("2");
        assertThat(second.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
    }

    private JsonNode ask(String document, Role role, String... variables) {
        var values = new java.util.HashMap<String, Object>();
        for (var i = 0; i < variables.length; i++) {
            values.put(String.valueOf((char) ('a' + i)), variables[i]);
        }
        var input = ExecutionInput.newExecutionInput(document)
                .locale(java.util.Locale.ENGLISH)
                .variables(values)
                .build();
        return new Viewer("somebody", role)
                .act(() -> JSON.readTree(
                        JSON.writeValueAsString(source.graphQl().execute(input).toSpecification())));
    }

    private static List<String> texts(JsonNode list, String pointer) {
        return list.valueStream().map(each -> each.at(pointer).asString("")).toList();
    }
}
