package org.plenary.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.schema.Tables.BODY;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldValueInfo;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Both engines answer alike whatever is asked. {@code PLENARY_ORACLE_SEEDS=1,2,3} in the environment asks otherwise. */
@SpringBootTest
@Import(July2018.class)
class OracleTests {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Set<String> OF_ALL = Set.of("node", "nodes", "__typename");
    private static final int OPERATIONS = 3_000;
    /** On a machine that is busy, too. */
    private static final int LEAST = 300;

    private static final Duration LONGEST = Duration.ofSeconds(60);

    /** So that all processors have something to do. */
    private static final int AT_ONCE = 100;

    private record Question(String name, Operations.Operation operation, Viewer viewer) {}

    private record Answer(boolean ofThePlan, boolean compiled, boolean found) {}

    @Autowired
    private GraphQlSource source;

    @Autowired
    private Graph graph;

    @Autowired
    private DSLContext database;

    @Autowired
    private July2018 facts;

    @BeforeEach
    void insertFacts() throws Exception {
        facts.insert();
    }

    static LongStream seeds() {
        return Arrays.stream(System.getenv()
                        .getOrDefault("PLENARY_ORACLE_SEEDS", "2018")
                        .split(","))
                .mapToLong(Long::parseLong);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void answersLikeTheStandardEngineWhateverIsAsked(long seed) {
        System.out.println("Operations of seed " + seed);
        var random = new Random(seed);
        var standard = GraphQL.newGraphQL(source.schema())
                .queryExecutionStrategy(new Plain())
                .build();
        var ids = ids();
        var viewers = viewers();
        var end = Instant.now().plus(LONGEST);
        var answers = new ArrayList<Answer>();
        while (answers.size() < LEAST
                || (answers.size() < OPERATIONS && Instant.now().isBefore(end))) {
            int asked = answers.size();
            var questions = IntStream.range(0, AT_ONCE)
                    .mapToObj(at -> new Question(
                            "Operation %d of seed %d".formatted(asked + at, seed),
                            Operations.next(source.schema(), random, ids),
                            viewers.get(random.nextInt(viewers.size()))))
                    .toList();
            answers.addAll(questions.parallelStream()
                    .map(question -> answerAlike(question, standard))
                    .toList());
        }
        var answered = answers.stream().filter(Answer::ofThePlan).count();
        var compiled = answers.stream().filter(Answer::compiled).count();
        System.out.println("%d operations, %d of the plan without errors, %d compiled, %d with ids"
                .formatted(
                        answers.size(),
                        answered,
                        compiled,
                        answers.stream().filter(Answer::found).count()));
        assertThat(compiled).isGreaterThan(answered * 9 / 10);
    }

    private Answer answerAlike(Question question, GraphQL standard) {
        var ours = execute(source.graphQl(), question.operation, question.viewer);
        var theirs = execute(standard, question.operation, question.viewer);
        var json = json(ours);
        assertThat(json).as("%s", question).isEqualTo(json(theirs));
        return new Answer(
                ours.getErrors().isEmpty() && isDeclared(question.operation),
                ours.getData() instanceof RawJson,
                json.toString().contains("\"id\""));
    }

    /** Whether all that it asks for is of the plan; other fields of the query, e.g. the feed of changes, have controllers. */
    private boolean isDeclared(Operations.Operation operation) {
        return Parser.parse(operation.document())
                .getFirstDefinitionOfType(OperationDefinition.class)
                .orElseThrow()
                .getSelectionSet()
                .getSelectionsOfType(Field.class)
                .stream()
                .allMatch(field ->
                        OF_ALL.contains(field.getName()) || graph.edges().containsKey("Query." + field.getName()));
    }

    /** One in each role, and an editor of the working group alone. */
    private List<Viewer> viewers() {
        var viewers = new ArrayList<Viewer>();
        for (var role : Role.values()) {
            viewers.add(new Viewer("somebody", role));
        }
        var group = database.select(BODY.ID)
                .from(BODY)
                .where(BODY.SYMBOL.eq("FIX/COP/WG.7"))
                .fetchSingle()
                .value1();
        viewers.add(new Viewer("somebody", Role.EDITOR, Set.of(group)));
        return viewers;
    }

    /** The standard engine alone; what a field has read for all rows of a page is passed through. */
    private static final class Plain extends AsyncExecutionStrategy {

        Plain() {
            super(DataFetcherExceptionResolver.createExceptionHandler(List.of(new Problems())));
        }

        @Override
        protected FieldValueInfo completeValue(ExecutionContext context, ExecutionStrategyParameters parameters) {
            return parameters.getSource() instanceof Read read
                    ? read.complete(parameters)
                    : super.completeValue(context, parameters);
        }
    }

    private List<String> ids() {
        var ids = new ArrayList<String>();
        for (var thing : graph.things().stream().filter(Thing::isNode).toList()) {
            database.select(thing.id(thing.table()))
                    .from(thing.table())
                    .limit(5)
                    .fetch()
                    .forEach(row -> ids.add(thing.name() + ":" + row.value1()));
        }
        ids.add("Meeting:" + database.select(DSL.uuid()).fetchSingle().value1());
        return ids;
    }

    private static ExecutionResult execute(GraphQL engine, Operations.Operation operation, Viewer viewer) {
        var input = ExecutionInput.newExecutionInput(operation.document())
                .locale(Locale.FRENCH)
                .variables(operation.variables())
                .build();
        return viewer.act(() -> engine.execute(input));
    }

    private static JsonNode json(ExecutionResult result) {
        return JSON.readTree(JSON.writeValueAsString(
                result.transform(plain -> plain.extensions(null)).toSpecification()));
    }
}
