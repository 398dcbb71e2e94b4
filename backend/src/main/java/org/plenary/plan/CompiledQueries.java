package org.plenary.plan;

import graphql.ExecutionResult;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldValueInfo;
import graphql.introspection.Introspection;
import java.util.concurrent.CompletableFuture;
import org.plenary.shared.Role;

/**
 * Answers a query by its plan. What has none, and what a plan cannot answer as the specification wants it, goes to the
 * standard engine.
 */
final class CompiledQueries extends AsyncExecutionStrategy {

    private final Reads reads;
    private final Role leastToIntrospect;

    /** Introspection is for those in at least that role. */
    CompiledQueries(Reads reads, DataFetcherExceptionHandler exceptions, Role leastToIntrospect) {
        super(exceptions);
        this.reads = reads;
        this.leastToIntrospect = leastToIntrospect;
    }

    @Override
    public CompletableFuture<ExecutionResult> execute(
            ExecutionContext context, ExecutionStrategyParameters parameters) {
        var request = Request.of(context);
        if (!request.role().atLeast(leastToIntrospect)) {
            context.getGraphQLContext().put(Introspection.INTROSPECTION_DISABLED, true);
        }
        return reads.answer(request).map(CompletableFuture::completedFuture).orElseGet(() -> {
            var budget = Budget.set(context.getGraphQLContext());
            return super.execute(context, parameters)
                    .thenApply(result -> result.transform(told -> told.addExtension("cost", budget.told())));
        });
    }

    @Override
    protected FieldValueInfo completeValue(ExecutionContext context, ExecutionStrategyParameters parameters) {
        return parameters.getSource() instanceof Read read
                ? read.complete(parameters)
                : super.completeValue(context, parameters);
    }
}
