package org.plenary.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.schema.Tables.BODY;

import graphql.ExecutionInput;
import graphql.GraphQL;
import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;
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

/** Ways down an agenda and through what acts cite: 1/5 to 1/4 to 1/3 to 1/2 to 1/1 and back to 1/3, and through a draft. */
@SpringBootTest
@Import(July2018.class)
class WalkTests {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String ACTS = """
            do $$ declare cop uuid; acts uuid[]; draft uuid; step text; begin
                perform set_config('plenary.actor', 'test', true);
                insert into plenary.body (kind, symbol, name) values ('CONFERENCE', 'WLK/COP', '{"en": "Conference of ways"}') returning id into cop;
                for i in 1..5 loop
                    insert into plenary.resolution (body_id, number, meeting_ordinal, serial) values (cop, '1/' || i, 1, i) returning id into draft;
                    acts := acts || draft;
                end loop;
                foreach step in array array['IN_REVIEW', 'CLEARED', 'PUBLISHED'] loop
                    update plenary.body set publication = step where id = cop;
                    update plenary.resolution set publication = step where body_id = cop;
                end loop;
                insert into plenary.resolution (body_id, number, meeting_ordinal, serial) values (cop, '1/9', 1, 9) returning id into draft;
                insert into plenary.citation (type, assertion, source_resolution_id, target_resolution_id, found_in) values
                    ('RECALLS', 'EDITORIAL', acts[5], acts[4], 'a'), ('RECALLS', 'EDITORIAL', acts[4], acts[3], 'b'),
                    ('GUIDED_BY', 'EDITORIAL', acts[3], acts[2], 'c'), ('RECALLS', 'EDITORIAL', acts[2], acts[1], 'd'),
                    ('RECALLS', 'EDITORIAL', acts[1], acts[3], 'e'), ('RECALLS', 'EDITORIAL', acts[5], draft, 'f'),
                    ('RECALLS', 'EDITORIAL', draft, acts[1], 'g');
            end $$""";

    @Autowired
    private GraphQlSource source;

    @Autowired
    private DSLContext database;

    @Autowired
    private July2018 facts;

    @BeforeEach
    void insertFacts() throws Exception {
        facts.insert();
        if (!database.fetchExists(BODY, BODY.SYMBOL.eq("WLK/COP"))) {
            database.connection(connection -> {
                try (var statement = connection.createStatement()) {
                    statement.execute(ACTS);
                }
            });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1/5, restsOn, depth: 1, a",
        "1/5, restsOn, depth: 2, ab",
        "1/5, restsOn, , abc",
        "1/5, restsOn, depth: 6, abcde",
        "1/5, restsOn, types: [RECALLS], ab",
        "1/3, restsOn, depth: 6, cde",
        "1/1, supports, depth: 1, d",
        "1/1, supports, depth: 6, abcde",
        "1/5, supports, depth: 6, ''",
    })
    void walksFromActToActToADepth(String number, String field, String arguments, String found) {
        assertThat(walk(number, field, arguments, Role.ANONYMOUS)).isEqualTo(found);
    }

    @Test
    void walksThroughDraftsForThoseWhoSeeThem() {
        assertThat(walk("1/5", "restsOn", "depth: 2", Role.EDITOR)).isEqualTo("abfg");
        assertThat(walk("1/1", "supports", "depth: 2", Role.EDITOR)).isEqualTo("cdfg");
    }

    @ParameterizedTest
    @CsvSource({
        "1/5, restsOnSteps, ANONYMOUS, 1a2b3c",
        "1/5, restsOnSteps, EDITOR, 1a1f2b2g3c3e",
        "1/1, supportsSteps, ANONYMOUS, 1d2c3b3e",
        "1/3, restsOnSteps, ANONYMOUS, 1c2d3e",
    })
    void tellsHowFarAwayEachStepIs(String number, String field, Role role, String found) {
        var document = "{ resolution(conference: \"WLK/COP\", number: \"%s\") { %s { depth citation { foundIn } } } }"
                .formatted(number, field);
        var steps = ask(document, role).at("/data/resolution/" + field);
        var read = steps.valueStream()
                .map(step -> step.path("depth").asString()
                        + step.at("/citation/foundIn").asString())
                .toList();
        assertThat(read.stream().map(step -> step.substring(0, 1))).isSorted();
        assertThat(String.join("", read.stream().sorted().toList())).isEqualTo(found);
    }

    @Test
    void walksFromEachOfSeveralActs() {
        var document = """
                { resolutions(filter: {conference: {symbol: {eq: "WLK/COP"}}}, orderBy: [{field: NUMBER, direction: ASC}]) {
                    nodes { number restsOnSteps(depth: 1) { depth citation { foundIn citedAct { number restsOnSteps(depth: 1) { citation { foundIn } } } } } } } }""";
        var acts = ask(document, Role.ANONYMOUS).at("/data/resolutions/nodes");
        assertThat(acts.at("/4/restsOnSteps/0/citation/citedAct/restsOnSteps/0/citation/foundIn")
                        .asString())
                .isEqualTo("b");
        assertThat(acts.valueStream()
                        .map(act -> act.at("/restsOnSteps/0/citation/foundIn").asString()))
                .containsExactly("e", "d", "c", "b", "a");
    }

    @ParameterizedTest
    @CsvSource({
        "1/5, 1/1, , ANONYMOUS, abcd",
        "1/5, 1/1, , EDITOR, fg",
        "1/5, 1/1, ', maxLength: 3', ANONYMOUS, ''",
        "1/5, 1/1, ', types: [RECALLS]', ANONYMOUS, ''",
        "1/5, 1/2, , ANONYMOUS, abc",
        "1/2, 1/3, , ANONYMOUS, de",
        "1/1, 1/5, , ANONYMOUS, ''",
        "1/5, 7/7, , ANONYMOUS, ''",
    })
    void findsAShortestWayInOrder(String from, String to, String arguments, Role role, String found) {
        var document = """
                { citationPath(from: {conference: "WLK/COP", number: "%s"}, to: {conference: "wlk/cop", number: "%s"}%s) { foundIn } }""".formatted(from, to, arguments == null ? "" : arguments);
        assertThat(found(ask(document, role).at("/data/citationPath"))).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "resolution(conference: \"WLK/COP\", number: \"1/5\") { restsOn(depth: 7) { id } }",
                "citationPath(from: {conference: \"WLK/COP\", number: \"1/5\"}, to: {conference: \"WLK/COP\", number: \"1/1\"}, maxLength: 0) { id }"
            })
    void goesOnlySoFar(String field) {
        assertThat(ask("{ %s }".formatted(field), Role.ANONYMOUS)
                        .at("/errors/0/extensions/code")
                        .asString())
                .isEqualTo("INVALID_INPUT");
    }

    @Test
    void listsTheWholeTreeInTheOrderOfPrint() {
        var document = """
                { meeting(body: "FIX/COP/WG.7", ordinal: 5) { agenda {
                    allItems { label depth parent { label } }
                    items { label descendants { label depth } } } } }""";
        var agenda = ask(document, Role.ANONYMOUS).at("/data/meeting/agenda");
        assertThat(agenda.path("allItems")
                        .valueStream()
                        .map(item -> item.path("label").asString())
                        .toList())
                .isEqualTo(List.of("1", "1 (a)", "1 (b)", "2", "3", "4", "5"));
        assertThat(agenda.at("/items/0/descendants").toString())
                .isEqualTo("[{\"label\":\"1 (a)\",\"depth\":1},{\"label\":\"1 (b)\",\"depth\":1}]");
        assertThat(agenda.at("/items/1/descendants")).isEmpty();
    }

    private String walk(String number, String field, String arguments, Role role) {
        var given = arguments == null ? "" : "(" + arguments + ")";
        var document = "{ resolution(conference: \"WLK/COP\", number: \"%s\") { %s%s { foundIn } } }"
                .formatted(number, field, given);
        return found(ask(document, role).at("/data/resolution/" + field))
                .chars()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String found(JsonNode citations) {
        return String.join(
                "",
                citations
                        .valueStream()
                        .map(each -> each.path("foundIn").asString())
                        .toList());
    }

    /** Asks both engines, which answer alike. */
    private JsonNode ask(String document, Role role) {
        var compiled = execute(source.graphQl(), document, role);
        if (compiled.path("errors").isMissingNode()) {
            assertThat(compiled)
                    .isEqualTo(execute(GraphQL.newGraphQL(source.schema()).build(), document, role));
        }
        return compiled;
    }

    private static JsonNode execute(GraphQL engine, String document, Role role) {
        var input = ExecutionInput.newExecutionInput(document)
                .locale(Locale.ENGLISH)
                .build();
        return new Viewer("somebody", role)
                .act(() -> JSON.readTree(JSON.writeValueAsString(engine.execute(input)
                        .transform(plain -> plain.extensions(null))
                        .toSpecification())));
    }
}
