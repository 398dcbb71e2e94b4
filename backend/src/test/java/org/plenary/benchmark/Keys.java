package org.plenary.benchmark;

import graphql.ExecutionInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.plenary.plan.PlannedStatements;
import org.plenary.plan.RawJson;
import org.plenary.shared.Viewer;
import org.springframework.context.ApplicationContext;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.json.JsonMapper;

/** What each question is asked about: random things, the same for everybody. */
final class Keys {

    private static final int MOST = 500;
    private static final JsonMapper JSON = JsonMapper.shared();

    private Keys() {}

    static List<Map<String, Object>> of(Question question, Store store, ApplicationContext context)
            throws SQLException {
        var keys = store.keys(question.keys());
        if (question.name().equals("page")) {
            keys = afterEach(keys, question, context);
        }
        Collections.shuffle(keys, new Random(Load.SEED));
        return new ArrayList<>(keys.subList(0, Math.min(MOST, keys.size())));
    }

    /** Writes the statements of our plan for each key. */
    static void plan(Question question, List<Map<String, Object>> keys, Path folder, ApplicationContext context)
            throws IOException {
        var turns = keys.stream().map(key -> turns(question, key, context)).toList();
        Files.write(JdbcCandidate.statements(folder, question.name()), JSON.writeValueAsBytes(turns));
    }

    private static List<PlannedStatements.Turn> turns(
            Question question, Map<String, Object> key, ApplicationContext context) {
        var operation = question.operation("ours", key).orElseThrow();
        var query = String.valueOf(operation.get("query"));
        return PlannedStatements.of(context, query, variables(operation), question.role());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> variables(Map<String, Object> operation) {
        return (Map<String, @Nullable Object>) operation.getOrDefault("variables", Map.of());
    }

    /** The cursors at which pages end, each with the row that it stands for. */
    private static List<Map<String, Object>> afterEach(
            List<Map<String, Object>> keys, Question question, ApplicationContext context) {
        var query = String.valueOf(question.operation("ours", Map.of("after", ""))
                        .orElseThrow()
                        .get("query"))
                .replace("hasNextPage", "endCursor");
        var walked = new ArrayList<Map<String, Object>>();
        String after = null;
        for (var key : keys) {
            var variables = new HashMap<String, Object>();
            if (after != null) {
                variables.put("after", after);
            }
            var input = ExecutionInput.newExecutionInput(query)
                    .variables(variables)
                    .locale(Locale.ENGLISH)
                    .build();
            var result = Viewer.ANONYMOUS.act(
                    () -> context.getBean(GraphQlSource.class).graphQl().execute(input));
            var data = JSON.readTree(((RawJson) Objects.requireNonNull(result.getData())).utf8());
            after = data.at("/meetings/pageInfo/endCursor").asString();
            var longer = new HashMap<>(key);
            longer.put("after", after);
            walked.add(longer);
        }
        return walked;
    }
}
