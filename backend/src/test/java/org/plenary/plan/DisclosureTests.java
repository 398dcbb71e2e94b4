package org.plenary.plan;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What may not be read cannot be guessed either: not by filters and counts, not by orders, not by asking for it by name. */
@SpringBootTest
@Import(July2018.class)
class DisclosureTests {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int MOST = 100;
    private static final int RUNS = 5;

    @Autowired
    private GraphQlSource source;

    @Autowired
    private Graph graph;

    @Autowired
    private DSLContext database;

    @Autowired
    private MeterRegistry meters;

    @Autowired
    private July2018 facts;

    @BeforeEach
    void insertFacts() throws Exception {
        facts.insert();
    }

    /** Whatever text of a row is known already, it counts for nothing while the row may not be seen. */
    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ANONYMOUS", "READER"})
    void countsNothingThatMayNotBeSeen(Role role) {
        var probed = new HashSet<String>();
        for (var list : lists()) {
            var thing = thing(list);
            var hidden = hidden(thing, role);
            if (hidden.isEmpty()) {
                continue;
            }
            var ids = ids(hidden);
            assertThat(total(list, "{id: {in: %s}}".formatted(ids), role))
                    .as(list.getName())
                    .isZero();
            assertThat(total(list, "{not: {id: {in: %s}}}".formatted(ids), role))
                    .as(list.getName())
                    .isEqualTo(total(list, "{}", role));
            for (var field : texts(list)) {
                for (var text : known(thing, field, hidden)) {
                    var filter = "{%s: {eq: %s}}".formatted(field, JSON.writeValueAsString(text));
                    assertThat(total(list, filter, role))
                            .as("%s: %s as %s", list.getName(), filter, role)
                            .isEqualTo(total(list, "{and: [%s, {not: {id: {in: %s}}}]}".formatted(filter, ids), role));
                    probed.add(list.getName() + "." + field);
                }
            }
        }
        assertThat(probed).contains("bodies.symbol", "meetings.title", "resolutions.number");
    }

    /** An order tells values, so those that the caller reads decide it, and nothing beside them. */
    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ANONYMOUS", "READER"})
    void ordersByNothingThatMayNotBeRead(Role role) {
        for (var list : lists()) {
            var some = nodes(ask("{ it: %s(first: %d) { nodes { id } } }".formatted(list.getName(), MOST), role), "id");
            var filter = "{id: {in: %s}}".formatted(JSON.writeValueAsString(some));
            for (var order : orders(list)) {
                var document = "{ it: %s(first: %d, filter: %s, orderBy: [{field: %s}]) { nodes { id by: %s } } }"
                        .formatted(list.getName(), MOST, filter, order, Order.property(order));
                var seen = ask(document, role);
                var all = ask(document, Role.ADMINISTRATOR);
                var same = new HashSet<>(nodes(seen, "id", "by"));
                same.retainAll(nodes(all, "id", "by"));
                assertThat(nodes(seen, "id", "by").stream().filter(same::contains))
                        .as("%s by %s as %s", list.getName(), order, role)
                        .containsExactlyElementsOf(nodes(all, "id", "by").stream()
                                .filter(same::contains)
                                .toList());
            }
        }
    }

    /** The same answer, for the same rows read by the same number of statements. */
    @ParameterizedTest
    @CsvSource({
        "ANONYMOUS, '{ body(symbol: \"%s\") { name children { name } } }', FIX/COP/WG.99, FIX/COP/WG.98",
        "READER, '{ body(symbol: \"%s\") { name children { name } } }', FIX/COP/WG.99, FIX/COP/WG.98",
        "ANONYMOUS, '{ document(symbol: \"%s\") { title } }', FIX/COP/WG.7/2017/CRP.9, FIX/COP/WG.7/2017/CRP.8",
        "READER, '{ resolution(conference: \"FIX/COP\", number: \"%s\") { title paragraphs { text } } }', 9/9, 9/8",
        "READER, '{ meeting(body: \"FIX/COP/WG.7\", ordinal: %s) { title sittings { date } } }', 6, 66",
        "READER, '{ resolve(text: \"%s\") { __typename } }', FIX/COP/WG.99, FIX/COP/WG.98",
        "ANONYMOUS, '{ resolve(text: \"%s\") { __typename } }', FIX/COP/WG.7/2017/CRP.9, FIX/COP/WG.7/2017/CRP.8",
        "ANONYMOUS, '{ documents(filter: {symbol: {eq: \"%s\"}}) { totalCount nodes { title } } }', FIX/COP/WG.7/2017/CRP.9, FIX/COP/WG.7/2017/CRP.8",
    })
    void answersAlikeToWhatIsHiddenAndWhatIsNot(Role role, String document, String hidden, String absent) {
        assertThat(ask(document.formatted(hidden), Role.ADMINISTRATOR).toString())
                .isNotEqualTo(
                        ask(document.formatted(absent), Role.ADMINISTRATOR).toString());
        assertThat(told(document, hidden, role)).isEqualTo(told(document, absent, role));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ANONYMOUS", "READER"})
    void answersAlikeByIdWhateverTheType(Role role) {
        for (var thing : graph.things().stream().filter(Thing::isNode).toList()) {
            for (var id : hidden(thing, role).stream().limit(1).toList()) {
                var absent = thing.name() + ":" + UUID.randomUUID();
                for (var document : List.of("{ node(id: \"%s\") { id } }", "{ nodes(ids: [\"%s\"]) { __typename } }")) {
                    assertThat(told(document, id, role)).as(id).isEqualTo(told(document, absent, role));
                }
            }
        }
    }

    /** What a caller can observe: the answer with its cost, and the statements; others may read meanwhile. */
    private String told(String document, String key, Role role) {
        var answer = ask(document.formatted(key), role);
        var least = Double.MAX_VALUE;
        for (var run = 0; run < RUNS; run++) {
            var before = statements();
            assertThat(ask(document.formatted(key), role)).isEqualTo(answer);
            least = Math.min(least, statements() - before);
        }
        return answer + " by " + least;
    }

    private double statements() {
        return meters.get("plenary.statements").counter().count();
    }

    private List<GraphQLFieldDefinition> lists() {
        return source.schema().getQueryType().getFieldDefinitions().stream()
                .filter(field ->
                        field.getArgument("filter") != null && filter(field).getField("id") != null)
                .toList();
    }

    private Thing<?> thing(GraphQLFieldDefinition list) {
        var filter = filter(list).getName();
        return graph.find(filter.substring(0, filter.length() - "Filter".length()))
                .orElseThrow();
    }

    private static GraphQLInputObjectType filter(GraphQLFieldDefinition list) {
        return (GraphQLInputObjectType)
                GraphQLTypeUtil.unwrapAll(list.getArgument("filter").getType());
    }

    private static List<String> texts(GraphQLFieldDefinition list) {
        return filter(list).getFields().stream()
                .filter(field -> ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType()))
                        .getName()
                        .equals("TextFilter"))
                .map(GraphQLInputObjectField::getName)
                .toList();
    }

    private static List<String> orders(GraphQLFieldDefinition list) {
        var order = (GraphQLInputObjectType)
                GraphQLTypeUtil.unwrapAll(list.getArgument("orderBy").getType());
        var field = (GraphQLEnumType)
                GraphQLTypeUtil.unwrapAll(order.getField("field").getType());
        return field.getValues().stream().map(value -> value.getName()).toList();
    }

    /** Parts of an agenda keep their ids in every edition, so that what is hidden in one may be seen in another. */
    private Set<String> hidden(Thing<?> thing, Role role) {
        var row = thing.alias("x");
        var visible = new Viewer("somebody", role).act(() -> graph.visible(role, row));
        return database.select(thing.id(row))
                .from(row)
                .where(DSL.not(visible))
                .and(thing.id(row)
                        .notIn(DSL.select(thing.id(row))
                                .from(row)
                                .where(visible)
                                .and(thing.id(row).isNotNull())))
                .limit(MOST)
                .fetchSet(found -> thing.name() + ":" + found.value1());
    }

    /** What those read there who may. */
    private Set<String> known(Thing<?> thing, String field, Set<String> hidden) {
        var types = thing.kinds().values().stream()
                .map(type -> "... on %s { it: %s }".formatted(type, field))
                .collect(Collectors.joining(" "));
        return ask("{ nodes(ids: %s) { %s } }".formatted(ids(hidden), types), Role.ADMINISTRATOR)
                .at("/data/nodes")
                .valueStream()
                .map(node -> node.path("it"))
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .limit(5)
                .collect(Collectors.toSet());
    }

    private int total(GraphQLFieldDefinition list, String filter, Role role) {
        var answer = ask("{ it: %s(filter: %s) { totalCount } }".formatted(list.getName(), filter), role);
        return answer.at("/data/it/totalCount").asInt();
    }

    private static List<String> nodes(JsonNode answer, String... fields) {
        var nodes = new ArrayList<String>();
        answer.at("/data/it/nodes")
                .valueStream()
                .map(node -> Stream.of(fields)
                        .map(field -> node.path(field).asString(""))
                        .collect(Collectors.joining(" ")))
                .forEach(nodes::add);
        return nodes;
    }

    private static String ids(Set<String> ids) {
        return JSON.writeValueAsString(ids);
    }

    private JsonNode ask(String document, Role role) {
        var input = ExecutionInput.newExecutionInput(document).build();
        var answer = new Viewer("somebody", role)
                .act(() -> JSON.readTree(
                        JSON.writeValueAsString(source.graphQl().execute(input).toSpecification())));
        assertThat(answer.path("errors").isMissingNode())
                .as("%s: %s", document, answer)
                .isTrue();
        return answer;
    }
}
