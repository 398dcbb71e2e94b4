package org.plenary.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API over HTTP, as an anonymous caller, on the sample content. */
@SpringBootTest
@AutoConfigureMockMvc
class HttpTests {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired
    private MockMvc http;

    @Test
    void answersTheAgendaOfTheSampleContent() throws Exception {
        var data = ask(TestDocuments.read("agenda"), "en").at("/data");
        var meeting = data.at("/meeting");
        assertThat(meeting.at("/title").asString()).containsIgnoringCase("fifth meeting");
        assertThat(meeting.at("/startsOn").asString()).isEqualTo("2018-07-04");
        assertThat(meeting.at("/endsOn").asString()).isEqualTo("2018-07-05");
        assertThat(meeting.at("/venue").asString()).isEqualTo("Vienna");
        assertThat(texts(meeting.at("/agenda/items"), "/label")).containsExactly("1", "2", "3", "4", "5");
        assertThat(texts(meeting.at("/agenda/items/0/children"), "/label")).containsExactly("1 (a)", "1 (b)");
        assertThat(meeting.at("/sittings").size()).isEqualTo(4);
        var slots = meeting.at("/sittings")
                .valueStream()
                .flatMap(sitting -> sitting.at("/slots").valueStream())
                .toList();
        assertThat(slots).hasSize(8);
        assertThat(slots.stream()
                        .filter(slot -> slot.at("/continued").asBoolean())
                        .map(slot -> slot.at("/item/label").asString()))
                .containsExactly("2", "3");
        assertThat(data.at("/resolution/citedBy/totalCount").asInt()).isEqualTo(6);
        assertThat(data.at("/resolution/citedBy/edges").size()).isEqualTo(6);
    }

    @Test
    void takesTheLanguageFromTheRequest() throws Exception {
        var document =
                "{ body(symbol: \"CTOC/COP\") { nameText { language } en: nameText(language: EN) { language } } }";
        assertThat(ask(document, "de, fr;q=0.8")
                        .at("/data/body/nameText/language")
                        .asString())
                .isIn("FR", "EN");
        assertThat(ask(document, "fr").at("/data/body/en/language").asString()).isEqualTo("EN");
    }

    @Test
    void refusesWhatIsTooLargeBeforeItIsValidated() throws Exception {
        var deep = "{ body(symbol: \"CTOC/COP\") " + "{ parent ".repeat(12) + "{ nothing }" + " }".repeat(13);
        var error = ask(deep, "en").at("/errors/0");
        assertThat(error.at("/message").asString()).isEqualTo("The operation has 14 levels; 12 are allowed.");
        assertThat(error.at("/extensions/code").asString()).isEqualTo("LIMIT_EXCEEDED");
        var aliases = new StringBuilder("{");
        for (var i = 0; i < 16; i++) {
            aliases.append(" a").append(i).append(": __typename b").append(i).append(": node(id: \"x\") { id }");
        }
        assertThat(ask(aliases + "}", "en").at("/errors/0/message").asString())
                .isEqualTo("The operation has 32 aliases; 15 are allowed.");
    }

    @Test
    void answersBesideAnArgumentThatIsRefused() throws Exception {
        var answer = ask("{ bad: bodies(first: 0) { totalCount } good: bodies(first: 1) { totalCount } }", "en");
        assertThat(answer.at("/errors/0/extensions/argument").asString()).isEqualTo("first");
    }

    @Test
    void spendsNoMoreThanItsBudgetBesideAnArgumentThatIsRefused() throws Exception {
        var document = new StringBuilder("{ bad: bodies(first: 0) { totalCount }");
        for (var list = 0; list < 8; list++) {
            document.append(" list%d: resolutions(first: 100) { nodes { id number kind title adoptedOn version } }"
                    .formatted(list));
        }
        var error = ask(document + "}", "en").at("/errors");
        assertThat(error.valueStream().map(each -> each.at("/extensions/code").asString()))
                .contains("INVALID_INPUT", "LIMIT_EXCEEDED");
    }

    @Test
    void answersIntrospectionWithExamples() throws Exception {
        var types = ask("{ __schema { types { name description fields { name description } } } }", "en")
                .at("/data/__schema/types");
        assertThat(types.valueStream()
                        .filter(type -> !type.at("/name").asString().startsWith("__"))
                        .filter(type -> type.at("/description").asString("").isBlank())
                        .map(type -> type.at("/name").asString()))
                .isSubsetOf("Mutation");
    }

    @Test
    void servesTheExplorerWithoutThirdParties() throws Exception {
        var page = http.perform(get("/graphiql")).andReturn().getResponse().getContentAsString();
        var files = Pattern.compile("(?:src|href)=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(files).hasSize(7).allMatch(file -> file.startsWith("/"));
        for (var file : files) {
            assertThat(http.perform(get(file)).andReturn().getResponse().getStatus())
                    .as(file)
                    .isEqualTo(200);
        }
    }

    private JsonNode ask(String document, String languages) throws Exception {
        var started = http.perform(post("/graphql")
                        .contentType(MediaType.APPLICATION_JSON)
                        .accept("application/graphql-response+json")
                        .header(HttpHeaders.ACCEPT_LANGUAGE, languages)
                        .content(JSON.writeValueAsString(Map.of("query", document))))
                .andReturn();
        var response = started.getRequest().isAsyncStarted()
                ? http.perform(asyncDispatch(started)).andReturn().getResponse()
                : started.getResponse();
        return JSON.readTree(response.getContentAsByteArray());
    }

    private static List<String> texts(JsonNode list, String pointer) {
        return list.valueStream().map(each -> each.at(pointer).asString("")).toList();
    }
}
