package org.plenary.plan;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStepInfo;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.ResultPath;
import graphql.language.Field;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Answers a subscription with what a query of the same field would give now. Whoever keeps the stream asks again after each
 * change, so that what a stream shows is what its reader may see, by the rules of every other read.
 */
public final class Subscriptions extends AsyncExecutionStrategy {

    /** In the context of an operation, an {@link AtomicBoolean} that is set where the operation is to be asked again. */
    public static final String STREAM = "plenary.stream";

    private final Reads reads;

    Subscriptions(Reads reads, DataFetcherExceptionHandler exceptions) {
        super(exceptions);
        this.reads = reads;
    }

    @Override
    public CompletableFuture<ExecutionResult> execute(
            ExecutionContext context, ExecutionStrategyParameters parameters) {
        if (!(context.getGraphQLContext().get(STREAM) instanceof AtomicBoolean again)) {
            return refused(Problem.of(
                    GraphqlErrorBuilder.newError(),
                    "SUBSCRIPTION_NEEDS_STREAM",
                    "A subscription cannot be answered in one piece.",
                    "Connect by WebSocket (graphql-transport-ws), or accept text/event-stream."));
        }
        var selections = context.getOperationDefinition().getSelectionSet().getSelections();
        if (selections.size() != 1 || !(selections.getFirst() instanceof Field)) {
            return refused(Problem.of(
                    GraphqlErrorBuilder.newError(),
                    "INVALID_OPERATION",
                    "The field of a subscription stands in a fragment.",
                    "Select the one field itself; fragments may follow below it."));
        }
        again.set(true);
        return reads.answer(Request.of(context))
                .map(CompletableFuture::completedFuture)
                .orElseGet(() -> super.execute(
                        context,
                        parameters.transform(
                                builder -> builder.executionStepInfo(ExecutionStepInfo.newExecutionStepInfo()
                                        .type(context.getGraphQLSchema().getQueryType())
                                        .path(ResultPath.rootPath())
                                        .build()))));
    }

    private static CompletableFuture<ExecutionResult> refused(GraphQLError error) {
        return CompletableFuture.completedFuture(
                ExecutionResult.newExecutionResult().addError(error).build());
    }
}
