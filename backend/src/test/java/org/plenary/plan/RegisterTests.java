package org.plenary.plan;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.GraphQL;
import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Paragraphs, versions, mandates, comparisons and the hall display, against values read off the fixture by hand. */
@SpringBootTest
class RegisterTests {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired
    private GraphQlSource source;

    @Autowired
    private DSLContext database;

    @BeforeEach
    void insertFacts() throws Exception {
        new Register(database).insert();
    }

    @ParameterizedTest
    @EnumSource(names = {"ANONYMOUS", "READER", "EDITOR"})
    void answersAsTheStandardEngineDoes(Role role) {
        assertThat(ask(source.graphQl(), role))
                .isEqualTo(ask(GraphQL.newGraphQL(source.schema()).build(), role));
    }

    @Test
    void readsAResolutionAsATreeOfParagraphs() {
        var act = ask(Role.ANONYMOUS).at("/resolution");
        assertThat(texts(act.at("/paragraphs"), "/kind")).containsExactly("PREAMBULAR", "OPERATIVE");
        assertThat(texts(act.at("/paragraphs/1/children"), "/label")).containsExactly("1 (a)");
        assertThat(act.at("/paragraphs/1/addressee/name").asString()).isEqualTo("Secretariat of the register");
        assertThat(texts(act.at("/paragraphs/0/citations"), "/quote")).containsExactly("resolution 2/1", "article 32");
        assertThat(texts(act.at("/citations/nodes"), "/target/number")).containsExactlyInAnyOrder("2/1", "32", "2/1");
        assertThat(texts(act.at("/citations/nodes"), "/foundIn")).containsExactlyInAnyOrder("", "", "REG/COP/2020/9");
    }

    @Test
    void countsBacklinksByTypeAsTheCallerSeesThem() {
        var open = ask(Role.ANONYMOUS).at("/act");
        assertThat(texts(open.at("/citedByTypes"), "/type")).containsExactly("RECALLS", "AMENDS");
        assertThat(texts(open.at("/citedByTypes"), "/label")).containsExactly("is recalled by", "is amended by");
        assertThat(open.at("/citedBy/totalCount").asInt()).isEqualTo(2);
        var editor = ask(Role.EDITOR).at("/act");
        assertThat(texts(editor.at("/citedByTypes"), "/type")).containsExactly("RECALLS", "AMENDS", "SUPERSEDES");
    }

    @Test
    void saysWhatIsMandatedAndWhatIsOverdue() {
        var open = ask(Role.ANONYMOUS);
        assertThat(texts(open.at("/resolution/mandates/nodes"), "/action")).containsExactly("REPORT_BACK");
        assertThat(open.at("/resolution/mandates/nodes/0/authority/label").asString())
                .isEqualTo("1");
        assertThat(open.at("/resolution/mandates/nodes/0/subject/symbol").asString())
                .isEqualTo("REG/COP/2020/2");
        assertThat(texts(open.at("/act/mandates/nodes"), "/status")).containsExactly("FULFILLED", "OPEN");
        assertThat(texts(open.at("/act/mandates/nodes"), "/overdue")).containsExactly("false", "true");
        assertThat(texts(open.at("/body/children"), "/mandates/0/action")).containsExactly("ESTABLISH_BODY");
        assertThat(texts(open.at("/meeting/agenda/items"), "/mandates/0/action"))
                .containsExactly("", "INCLUDE_ITEM");
    }

    @Test
    void hidesWhatIsNotPublishedOnEveryPath() {
        var open = ask(Role.ANONYMOUS);
        assertThat(open.at("/resolution/paragraphs/1/dueOrdinal").asInt()).isEqualTo(4);
        assertThat(open.at("/resolution/paragraphs/1/dueMeeting").isNull()).isTrue();
        assertThat(open.at("/resolution/mandates/nodes/0/overdue").asBoolean()).isFalse();
        assertThat(open.at("/meeting/mandates")).isEmpty();
        assertThat(open.at("/document/latestRevision/symbol").asString()).isEqualTo("REG/COP/2020/2/Rev.1");
        assertThat(open.at("/body/children/0/requests/totalCount").asInt()).isEqualTo(1);
        assertThat(open.at("/body/children/0/tasks/nodes")).hasSize(1);
        assertThat(texts(open.at("/meeting/recommendations"), "/futureMeeting/title"))
                .containsExactly("Third session", "");
        assertThat(open.at("/meeting/days")).hasSize(2);
        var reference = open.at("/meeting/agenda/items/1/annotation/0/citations/0/target");
        assertThat(reference.at("/__typename").asString()).isEqualTo("UnresolvedReference");
        assertThat(reference.at("/resolution").isNull()).isTrue();
        var editor = ask(Role.EDITOR);
        assertThat(editor.at("/resolution/paragraphs/1/dueMeeting/title").asString())
                .isEqualTo("Fourth session");
        assertThat(editor.at("/resolution/mandates/nodes/0/overdue").asBoolean())
                .isTrue();
        assertThat(editor.at("/meeting/mandates/0/action").asString()).isEqualTo("HOLD_MEETING");
        assertThat(editor.at("/meeting/days")).hasSize(3);
        assertThat(editor.at("/document/latestRevision/symbol").asString()).isEqualTo("REG/COP/2020/2/Rev.2");
        assertThat(editor.at("/body/children/0/requests/totalCount").asInt()).isEqualTo(2);
        assertThat(editor.at("/body/children/0/tasks/nodes")).hasSize(2);
        assertThat(editor.at("/meeting/agenda/items/1/annotation/0/citations/0/target/__typename")
                        .asString())
                .isEqualTo("Resolution");
    }

    @Test
    void comparesTheAdoptedAgendaWithTheProvisionalOne() {
        var diff = ask(Role.ANONYMOUS).at("/meeting/agenda/diff");
        assertThat(diff.at("/against/stage").asString()).isEqualTo("PROVISIONAL");
        assertThat(texts(diff.at("/changes"), "/item/label")).containsExactly("1", "1 (a)", "2");
        assertThat(texts(diff.at("/changes"), "/before/title")).containsExactly("Opening", "", "Report");
        assertThat(diff.at("/changes")
                        .valueStream()
                        .map(change -> change.at("/kinds").toString())
                        .toList())
                .containsExactly("[\"RETITLED\",\"RESCHEDULED\"]", "[\"ADDED\"]", "[\"REANNOTATED\",\"RESCHEDULED\"]");
    }

    @Test
    void tellsAHallDisplayWhatIsOnNowAndNext() {
        var meeting = ask(Role.ANONYMOUS).at("/meeting");
        assertThat(meeting.at("/opening/item/label").asString()).isEqualTo("1");
        assertThat(meeting.at("/election/item/label").asString()).isEqualTo("1 (a)");
        assertThat(meeting.at("/election/startsAt").asString()).isEqualTo("10:30");
        assertThat(meeting.at("/later/item/label").asString()).isEqualTo("2");
        assertThat(meeting.at("/lunch").isNull()).isTrue();
        assertThat(texts(meeting.at("/remaining"), "/sitting/startsAt")).containsExactly("15:00", "10:00");
        assertThat(texts(meeting.at("/days"), "/date")).containsExactly("2020-03-02", "2020-03-03");
        assertThat(texts(meeting.at("/agendas"), "/organizationOfWork/stage")).containsExactly("PROPOSED", "ADOPTED");
    }

    @Test
    void readsSymbolsInSegmentsAndDocumentsByLanguage() {
        var document = ask(Role.ANONYMOUS).at("/document");
        assertThat(document.at("/segments").toString())
                .isEqualTo("{\"organ\":\"REG\",\"subsidiary\":\"COP\",\"year\":2020,\"session\":null,\"series\":null,"
                        + "\"number\":\"2\",\"modifiers\":[\"Rev.1\"],\"revision\":1,\"base\":\"REG/COP/2020/2\"}");
        assertThat(texts(document.at("/revisions"), "/symbol"))
                .containsExactly("REG/COP/2020/2", "REG/COP/2020/2/Rev.1", "REG/COP/2020/2/Rev.1/Corr.1");
        assertThat(document.at("/revisions/0/languages").toString()).isEqualTo("[\"EN\",\"FR\"]");
        assertThat(document.at("/revisions/0/missingLanguages").toString()).isEqualTo("[\"ES\",\"RU\",\"AR\",\"ZH\"]");
        assertThat(texts(document.at("/revisions/0/versions/0/files"), "/name")).containsExactly("report.pdf");
    }

    @Test
    void labelsTypesOfCitationsInBothDirections() {
        var types = ask(Role.ANONYMOUS).at("/citationTypes");
        assertThat(types).hasSize(20);
        var reports = types.valueStream()
                .filter(type -> type.at("/type").asString().equals("REPORTS_ON"))
                .findFirst()
                .orElseThrow();
        assertThat(reports.at("/reverseLabel").asString()).isEqualTo("is reported on by");
        assertThat(texts(reports.at("/terms"), "/term")).containsExactly("decided_in", "reports_on");
    }

    private JsonNode ask(Role role) {
        var answer = ask(source.graphQl(), role);
        assertThat(answer.path("errors").isMissingNode()).as("%s", answer).isTrue();
        return answer.at("/data");
    }

    private static JsonNode ask(GraphQL engine, Role role) {
        var input = ExecutionInput.newExecutionInput(TestDocuments.read("register"))
                .locale(Locale.ENGLISH)
                .build();
        return new Viewer("somebody", role)
                .act(() -> JSON.readTree(JSON.writeValueAsString(engine.execute(input)
                        .transform(plain -> plain.extensions(null))
                        .toSpecification())));
    }

    private static List<String> texts(JsonNode list, String pointer) {
        return list.valueStream().map(each -> each.at(pointer).asString("")).toList();
    }
}
