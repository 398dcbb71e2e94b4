package org.plenary.plan;

import graphql.ExecutionResult;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AsyncSerialExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldValueInfo;
import java.util.concurrent.CompletableFuture;

/**
 * Runs mutations one after the other; a {@link Read} that one returns is complete as it is. Where a request may only read,
 * e.g. by GET, it runs none.
 */
public final class SerialMutations extends AsyncSerialExecutionStrategy {

    /** In the context of an operation, with true, where it must not change anything. */
    public static final String READS_ONLY = "plenary.readsOnly";

    /** The code of the error where it would. */
    public static final String REFUSED = "MUTATION_NEEDS_POST";

    SerialMutations(DataFetcherExceptionHandler exceptions) {
        super(exceptions);
    }

    @Override
    public CompletableFuture<ExecutionResult> execute(
            ExecutionContext context, ExecutionStrategyParameters parameters) {
        if (!context.getGraphQLContext().getBoolean(READS_ONLY, false)) {
            return super.execute(context, parameters);
        }
        var refusal = Problem.of(
                GraphqlErrorBuilder.newError(), REFUSED, "A mutation cannot be sent by GET.", "Send it by POST.");
        return CompletableFuture.completedFuture(
                ExecutionResult.newExecutionResult().addError(refusal).build());
    }

    @Override
    protected FieldValueInfo completeValue(ExecutionContext context, ExecutionStrategyParameters parameters) {
        return parameters.getSource() instanceof Read read
                ? read.complete(parameters)
                : super.completeValue(context, parameters);
    }
}
