package org.plenary.plan;

import graphql.GraphQLContext;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.context.ApplicationContext;
import org.springframework.graphql.execution.GraphQlSource;

/** The statements that a query is answered with, to run them without us. */
public final class PlannedStatements {

    /** A text of several statements that goes out in one turn, and the types of the columns that each of them gives. */
    public record Turn(String text, List<List<String>> columns, List<Value> values) {}

    /** What is bound: of an array the elements; of a key the page and the column of an earlier turn that it was read in. */
    public record Value(String type, @Nullable Object value) {}

    private PlannedStatements() {}

    /** The turns of a query with these variables. */
    public static List<Turn> of(
            ApplicationContext context, String query, Map<String, @Nullable Object> variables, Role role) {
        var request = request(context, query, variables, role);
        var plan = context.getBean(Plans.class).of(request).orElseThrow();
        var keys = new IdentityHashMap<UUID[], String>();
        for (var page = 0; page < 10; page++) {
            var columns = new ArrayList<UUID[]>();
            for (var column = 0; column < 2; column++) {
                var stand = new UUID[0];
                keys.put(stand, page + "," + column);
                columns.add(stand);
            }
            request.pages().add(columns);
        }
        var texts = plan.snapshot();
        var turns = new ArrayList<Turn>();
        for (var turn = 0; turn < texts.size(); turn++) {
            var text = texts.get(turn);
            var last = turn == texts.size() - 1;
            var values = text.parameters().stream()
                    .map(parameter -> value(parameter.type(), parameter.value().apply(request), keys))
                    .toList();
            turns.add(new Turn(
                    text.statements(),
                    last ? plan.shapes().stream().map(PlannedStatements::types).toList() : List.of(),
                    values));
        }
        return turns;
    }

    private static List<String> types(Rows.Shape shape) {
        return shape.types().stream().map(Class::getSimpleName).toList();
    }

    private static Value value(Class<?> type, @Nullable Object value, Map<UUID[], String> keys) {
        return switch (value) {
            case UUID[] ids when keys.containsKey(ids) -> new Value("key", keys.get(ids));
            case Object[] several ->
                new Value(
                        type.getSimpleName(),
                        List.of(several).stream().map(Object::toString).toList());
            case null -> new Value(type.getSimpleName(), null);
            case Integer number -> new Value("Integer", number);
            case Boolean flag -> new Value("Boolean", flag);
            default -> new Value(value.getClass().getSimpleName(), value.toString());
        };
    }

    private static Request request(
            ApplicationContext context, String query, Map<String, @Nullable Object> variables, Role role) {
        var schema = context.getBean(GraphQlSource.class).schema();
        var document = Parser.parse(query);
        var operation = document.getDefinitionsOfType(OperationDefinition.class).getFirst();
        var coerced = ValuesResolver.coerceVariableValues(
                schema,
                operation.getVariableDefinitions(),
                RawVariables.of(notNull(variables)),
                GraphQLContext.getDefault(),
                Locale.ENGLISH);
        return new Request(
                schema,
                document,
                operation,
                document.getDefinitionsOfType(FragmentDefinition.class).stream()
                        .collect(Collectors.toMap(FragmentDefinition::getName, Function.identity())),
                coerced,
                GraphQLContext.getDefault(),
                Locale.ENGLISH,
                new Viewer("benchmark", role),
                List.of(),
                new IdentityHashMap<>(),
                new ArrayList<>());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> notNull(Map<String, @Nullable Object> variables) {
        return (Map<String, Object>) (Map<String, ?>) variables;
    }
}
