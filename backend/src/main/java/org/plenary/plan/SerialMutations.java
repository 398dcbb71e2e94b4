package org.plenary.plan;

import graphql.execution.AsyncSerialExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldValueInfo;

/** Runs mutations one after the other; a {@link Read} that one returns is complete as it is. */
final class SerialMutations extends AsyncSerialExecutionStrategy {

    SerialMutations(DataFetcherExceptionHandler exceptions) {
        super(exceptions);
    }

    @Override
    protected FieldValueInfo completeValue(ExecutionContext context, ExecutionStrategyParameters parameters) {
        return parameters.getSource() instanceof Read read
                ? read.complete(parameters)
                : super.completeValue(context, parameters);
    }
}
