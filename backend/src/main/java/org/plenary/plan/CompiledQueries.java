package org.plenary.plan;

import graphql.ExecutionResult;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldValueInfo;
import java.util.concurrent.CompletableFuture;

/**
 * Answers a query by its plan. What has none, and what a plan cannot answer as the specification wants it, goes to the
 * standard engine.
 */
final class CompiledQueries extends AsyncExecutionStrategy {

    private final Reads reads;

    CompiledQueries(Reads reads, DataFetcherExceptionHandler exceptions) {
        super(exceptions);
        this.reads = reads;
    }

    @Override
    public CompletableFuture<ExecutionResult> execute(
            ExecutionContext context, ExecutionStrategyParameters parameters) {
        return reads.answer(Request.of(context))
                .map(data -> CompletableFuture.completedFuture(
                        ExecutionResult.newExecutionResult().data(data).build()))
                .orElseGet(() -> super.execute(context, parameters));
    }

    @Override
    protected FieldValueInfo completeValue(ExecutionContext context, ExecutionStrategyParameters parameters) {
        return parameters.getSource() instanceof Read read
                ? read.complete(parameters)
                : super.completeValue(context, parameters);
    }
}
