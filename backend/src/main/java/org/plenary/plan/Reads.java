package org.plenary.plan;

import graphql.ExecutionResult;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.NotFound;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.stereotype.Component;

/** Answers reads by their plans, e.g. a whole query, or the item that a mutation has just moved. */
@Component
public final class Reads {

    private final Graph graph;
    private final Plans plans;
    private final DataSource snapshots;
    private final DSLContext database;
    private final Counter statements;
    private final long mostRows;

    Reads(
            Graph graph,
            Plans plans,
            @Qualifier("readDataSource") DataSource snapshots,
            DSLContext database,
            MeterRegistry meters,
            @Value("${plenary.reads.most-rows:500000}") long mostRows) {
        this.graph = graph;
        this.plans = plans;
        this.snapshots = snapshots;
        this.database = database;
        this.statements = Counter.builder("plenary.statements")
                .description("Statements that plans sent to the database")
                .register(meters);
        this.mostRows = mostRows;
    }

    /**
     * Reads one thing as a field of a mutation's payload selects it, in the current transaction, so that the answer shows
     * what the mutation did. Called by the controller inside the transaction, with its own environment:
     *
     * <pre>{@code
     * @MutationMapping
     * Payload moveAgendaItem(@Argument … , DataFetchingEnvironment environment) {
     *     return changes.make(EDITOR, "move an agenda item", () -> {
     *         var item = agendas.move(…);
     *         return new Payload(reads.read(environment, "item", "AgendaItem", item.agendaId(), item.id()), List.of());
     *     });
     * }
     * }</pre>
     *
     * The payload is a record whose component of that name has the type {@link Read} (null for none).
     *
     * @param environment that of the mutation, whose type is the payload's
     * @param field the field of the payload, e.g. {@code item}; if it is not selected, nothing is read
     * @param thing the type, e.g. {@code AgendaItem}; of all kinds of bodies {@code Body}
     * @param key its key: the id, for parts of an agenda the id of the edition before it
     * @throws NotFound if there is no such thing, or the caller may not see it
     */
    public Read read(DataFetchingEnvironment environment, String field, String thing, UUID... key) {
        var request = Request.of(environment, Arrays.asList(key));
        var declared = graph.find(thing).orElseThrow(() -> new IllegalArgumentException("No thing " + thing));
        var place = environment.getField().getResultKey();
        var answers = new HashMap<String, Object>();
        for (var selected : Selected.ofPayload(request, environment, field)) {
            var name = selected.getResultKey();
            var plan = plans.of(request, declared, place + "." + name, selected);
            var rows = database.connectionResult(connection -> Batch.join(connection, plan, request));
            var json = Writer.value(graph, plan, request, rows);
            if (json.isNull()) {
                throw new NotFound(thing, key[key.length - 1]);
            }
            answers.put(name, json);
        }
        return new Read(answers);
    }

    /**
     * Reads things as a field of several rows selects them, all in one turn, e.g. what the changes of a page are about.
     *
     * @param environment that of the field, for any of the rows
     * @return by id what the field answers: the thing, or null where there is none, or none that the caller may see
     */
    public Map<NodeId, Read> read(DataFetchingEnvironment environment, Collection<NodeId> ids) {
        var request = Request.of(environment, ids.stream().map(NodeId::id).toList());
        var types = ids.stream().map(NodeId::type).collect(Collectors.toCollection(TreeSet::new));
        var place =
                String.join(".", environment.getExecutionStepInfo().getPath().getKeysOnly());
        var field = environment.getMergedField();
        var plan = plans.of(request, types, place, field, environment.getFieldType());
        if (Cost.sum(plan.costs(), request, mostRows) > mostRows) {
            throw InvalidInput.inWords(
                    field.getResultKey(),
                    "It may read more than %d rows.".formatted(mostRows),
                    "Ask for smaller pages, above all where pages stand in pages.");
        }
        var rows = snapshot(plan, request);
        var read = ids.stream()
                .distinct()
                .collect(Collectors.toMap(
                        id -> id,
                        id -> new Read(Map.of(field.getResultKey(), Writer.value(graph, plan, request, rows, id)))));
        Budget.spent(environment.getGraphQlContext(), told(rows));
        return read;
    }

    /** The answer to a query; empty if the standard engine has to give it. */
    Optional<ExecutionResult> answer(Request request) {
        try {
            return plans.of(request).map(plan -> answer(plan, request));
        } catch (Writer.Unanswerable | InvalidInput standard) {
            return Optional.empty();
        }
    }

    private ExecutionResult answer(Plan plan, Request request) {
        var requested = Cost.sum(plan.costs(), request, mostRows);
        if (requested > mostRows) {
            return ExecutionResult.newExecutionResult()
                    .addError(Problem.of(
                            GraphqlErrorBuilder.newError(),
                            "LIMIT_EXCEEDED",
                            "The operation may read more than %d rows.".formatted(mostRows),
                            "Ask for smaller pages, above all where pages stand in pages."))
                    .build();
        }
        var rows = snapshot(plan, request);
        statements.increment(rows.size());
        var written = Writer.write(graph, plan, request, rows);
        return ExecutionResult.newExecutionResult()
                .data(written)
                .addExtension("cost", Cost.told(requested, told(rows)))
                .build();
    }

    private static int told(List<Rows> levels) {
        return levels.stream().mapToInt(Rows::told).sum();
    }

    private List<Rows> snapshot(Plan plan, Request request) {
        try (var connection = snapshots.getConnection()) {
            try {
                return Batch.snapshot(connection, plan, request);
            } catch (SQLException failed) {
                // The transaction in the text may still be open.
                try (var rollback = connection.createStatement()) {
                    rollback.execute("rollback");
                }
                throw failed;
            }
        } catch (SQLException failed) {
            throw new UncategorizedSQLException(
                    "Reading by a plan", plan.levels().statements(), failed);
        }
    }
}
