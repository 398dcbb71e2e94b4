package org.plenary.plan;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.shared.Changes;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who may do what, asked of the API field by field in every role, against the table that was agreed on: a field without a
 * row, or with another answer than its row says, fails. The table as it is now is left in {@code target}.
 */
@SpringBootTest
@Import(July2018.class)
class AuthorizationTests {

    private static final String TABLE = "authorization.md";
    private static final Pattern OF_ANOTHER =
            Pattern.compile("(\\w+):([0-9a-f-]{36})\\\\\" is the id of an? \\w+, not of an? (\\w+)");
    private static final int MOST_IDS = 8;
    private static final AtomicInteger IDS = new AtomicInteger();
    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired
    private GraphQlSource source;

    @Autowired
    private Graph graph;

    @Autowired
    private DSLContext database;

    @Autowired
    private Changes changes;

    @Autowired
    private July2018 facts;

    @BeforeEach
    void insertFacts() throws Exception {
        facts.insert();
    }

    @Test
    void isAsTheTableSays() throws IOException {
        var table = new StringBuilder("""
                # Who may do what

                Each cell was asked of the API: `yes`, or `no` where the answer is FORBIDDEN; of a type, whose rows are seen:
                `all`, `some` (those that are published, and of documents those of a distribution for the role), or `none`. A
                field says the same as its type unless the role may not name it. An EDITOR or CLEARER who is limited to some
                bodies sees `some` and changes what is of those. `createToken` was asked for the account of somebody else:
                READER and above make tokens of their own.
                """);
        var schema = source.schema();
        section(table, "Queries", fields(schema.getQueryType()), (field, role) -> may("query", field, role));
        section(table, "Mutations", fields(schema.getMutationType()), (field, role) -> may("mutation", field, role));
        section(
                table,
                "Subscriptions",
                fields(Objects.requireNonNull(schema.getSubscriptionType())),
                (field, role) -> may("subscription", field, role));
        var others = new StringBuilder();
        for (var type : schema.getAllTypesAsList()) {
            if (type instanceof GraphQLObjectType object
                    && !object.getName().startsWith("__")
                    && !List.of("Query", "Mutation", "Subscription").contains(object.getName())) {
                var thing = thing(object);
                if (thing == null) {
                    others.append("\n- ").append(object.getName()).append(": ");
                    others.append(fields(object).stream()
                            .map(GraphQLFieldDefinition::getName)
                            .collect(Collectors.joining(", ")));
                } else {
                    section(table, object.getName(), fields(object), (field, role) -> seen(thing, object, field, role));
                }
            }
        }
        table.append("\n## Seen with what leads to it\n").append(others).append('\n');
        var now = table.toString();
        Files.writeString(Path.of("target", TABLE), now);
        assertThat(now)
                .as("Compare target/%s with src/test/resources/%s; where it is right, take it over", TABLE, TABLE)
                .isEqualTo(new ClassPathResource(TABLE).getContentAsString(StandardCharsets.UTF_8));
    }

    /** Both ends of each answer, so that a door that lets everybody in, or nobody, does not pass. */
    @Test
    void isNeitherOpenNorShutAltogether() throws IOException {
        var table = new ClassPathResource(TABLE).getContentAsString(StandardCharsets.UTF_8);
        assertThat(table)
                .contains("| meeting | yes | yes | yes | yes | yes |")
                .contains("| createAgendaItem | no | no | yes | yes | yes |")
                .contains("| publishAgenda | no | no | no | yes | yes |")
                .contains("| createAccount | no | no | no | no | yes |")
                .contains("| symbol | some | some | all | all | all |")
                .contains("| revisions | no | no | yes | yes | yes |");
    }

    private interface Cell {
        String of(GraphQLFieldDefinition field, Role role);
    }

    private static void section(StringBuilder table, String title, List<GraphQLFieldDefinition> fields, Cell cell) {
        table.append("\n## ").append(title).append("\n\n| | ");
        table.append(Arrays.stream(Role.values()).map(Role::name).collect(Collectors.joining(" | ")));
        table.append(" |\n|---").append("|---".repeat(Role.values().length)).append("|\n");
        for (var field : fields) {
            var cells = Arrays.stream(Role.values()).map(role -> cell.of(field, role));
            table.append("| ")
                    .append(field.getName())
                    .append(" | ")
                    .append(cells.collect(Collectors.joining(" | ")))
                    .append(" |\n");
        }
    }

    private static List<GraphQLFieldDefinition> fields(GraphQLObjectType type) {
        return type.getFieldDefinitions().stream()
                .sorted(Comparator.comparing(GraphQLFieldDefinition::getName))
                .toList();
    }

    private String may(String operation, GraphQLFieldDefinition field, Role role) {
        var selection = GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType payload
                        && payload.getFieldDefinition("errors") != null
                ? " { errors { code message } }"
                : selection(field);
        var document = "%s { %s%s%s }".formatted(operation, field.getName(), arguments(field), selection);
        // What follows changes is read as it is read first.
        var asked = operation.equals("subscription") ? document.replaceFirst("subscription", "query") : document;
        var answer = answer(asked, role);
        for (var tries = 0; tries < MOST_IDS; tries++) {
            var wrong = OF_ANOTHER.matcher(answer);
            if (!wrong.find()) {
                break;
            }
            asked = asked.replace(wrong.group(1) + ":" + wrong.group(2), wrong.group(3) + ":" + wrong.group(2));
            answer = answer(asked, role);
        }
        assertThat(answer).as(asked).doesNotContain("INTERNAL_ERROR").doesNotContain("INVALID_OPERATION");
        return answer.contains("\"FORBIDDEN\"") ? "no" : "yes";
    }

    /** What it would change is taken back. */
    private String answer(String document, Role role) {
        return changes.together(() -> execute(document, role), nothing -> false).toString();
    }

    private @Nullable Thing<?> thing(GraphQLObjectType type) {
        return graph.things().stream()
                .filter(each -> each.kinds().containsValue(type.getName()))
                .findFirst()
                .orElse(null);
    }

    private String seen(Thing<?> thing, GraphQLObjectType type, GraphQLFieldDefinition field, Role role) {
        if (thing.isNode()) {
            var shown = id(thing, type, role, true);
            assertThat(shown == null || node(shown, type, field, role)).isTrue();
            var hidden = id(thing, type, role, false);
            assertThat(hidden != null && node(hidden, type, field, role)).isFalse();
        }
        var rule = graph.visible(role, thing, thing.alias("t"));
        return rule.equals(DSL.noCondition()) ? "all" : rule.equals(DSL.falseCondition()) ? "none" : "some";
    }

    /** Of some row that the role sees, or of one that it does not; null if there is none. */
    private @Nullable String id(Thing<?> thing, GraphQLObjectType type, Role role, boolean visible) {
        var row = thing.alias("t");
        var rule = graph.visible(role, thing, row).and(thing.current(role, row));
        if (!visible && rule.equals(DSL.noCondition())) {
            return null;
        }
        Function<UUID, String> named = id -> thing.name() + ":" + id;
        return database.select(thing.id(row))
                .from(row)
                .where(ofType(thing, type, row))
                .and(visible ? rule : DSL.not(graph.visible(role, thing, row)))
                .and(visible ? DSL.noCondition() : thing.current(Role.ADMINISTRATOR, row))
                .limit(1)
                .fetchOptional(found -> named.apply(found.value1()))
                .orElse(null);
    }

    private static org.jooq.Condition ofType(Thing<?> thing, GraphQLObjectType type, org.jooq.Table<?> row) {
        var kind = thing.kind();
        return kind == null
                ? DSL.noCondition()
                : kind.apply(row)
                        .in(thing.kinds().entrySet().stream()
                                .filter(each -> each.getValue().equals(type.getName()))
                                .map(java.util.Map.Entry::getKey)
                                .toList());
    }

    /** Whether the API gives the thing with that field. */
    private boolean node(@Nullable String id, GraphQLObjectType type, GraphQLFieldDefinition field, Role role) {
        var document = "query { node(id: \"%s\") { ... on %s { it: %s%s%s } } }"
                .formatted(id, type.getName(), field.getName(), arguments(field), selection(field));
        var answer = execute(document, role);
        return answer.at("/data/node").has("it");
    }

    private JsonNode execute(String document, Role role) {
        var input = ExecutionInput.newExecutionInput(document).build();
        return new Viewer("somebody", role)
                .act(() -> JSON.readTree(
                        JSON.writeValueAsString(source.graphQl().execute(input).toSpecification())));
    }

    private static String selection(GraphQLFieldDefinition field) {
        return GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType())) ? "" : " { __typename }";
    }

    private static String arguments(GraphQLFieldDefinition field) {
        var given = field.getArguments().stream()
                .filter(argument -> GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue())
                .map(AuthorizationTests::argument)
                .toList();
        return given.isEmpty() ? "" : "(" + String.join(", ", given) + ")";
    }

    private static String argument(GraphQLArgument argument) {
        return argument.getName() + ": " + literal(argument.getType(), argument.getName());
    }

    /** Fits the type and finds nothing. */
    private static String literal(GraphQLType wrapped, String name) {
        var type = GraphQLTypeUtil.unwrapNonNull(wrapped);
        if (GraphQLTypeUtil.isList(type)) {
            return "[" + literal(GraphQLTypeUtil.unwrapOne(type), name) + "]";
        }
        return switch (type) {
            case GraphQLEnumType constants -> constants.getValues().getLast().getName();
            case GraphQLInputObjectType object -> object(object);
            case GraphQLNamedType scalar ->
                switch (scalar.getName()) {
                    case "Int", "Float" -> "1";
                    case "Boolean" -> "true";
                    case "ID" -> name.equals("change") ? "\"1\"" : id();
                    case "Date" -> "\"2018-07-04\"";
                    case "DateTime" -> "\"2018-07-04T10:00:00Z\"";
                    case "LocalTime" -> "\"10:00\"";
                    default -> "\"x\"";
                };
            default -> throw new IllegalArgumentException("No input: " + type);
        };
    }

    /** Of nothing, and another each time, so that an error tells which it means. */
    private static String id() {
        return "\"Meeting:00000000-0000-7000-8000-%012d\"".formatted(IDS.incrementAndGet());
    }

    private static String object(GraphQLInputObjectType type) {
        var fields = new ArrayList<String>();
        for (var field : type.getFields()) {
            var must = GraphQLTypeUtil.isNonNull(field.getType()) && !field.hasSetDefaultValue();
            if (must || (type.isOneOf() && fields.isEmpty())) {
                fields.add(field.getName() + ": " + literal(field.getType(), field.getName()));
            }
        }
        return "{" + String.join(", ", fields) + "}";
    }
}
