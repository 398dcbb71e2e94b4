package org.plenary.plan;

import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldValueInfo;
import java.util.Map;

/**
 * A thing as a field of a payload selects it, read and written already, e.g. the moved item. A payload holds it as the
 * value of that field; if the field is selected under several names, it holds an answer for each.
 */
public final class Read {

    private final Map<String, Object> byName;

    Read(Map<String, Object> byName) {
        this.byName = Map.copyOf(byName);
    }

    FieldValueInfo complete(ExecutionStrategyParameters parameters) {
        return new FieldValueInfo(
                FieldValueInfo.CompleteValueType.OBJECT,
                byName.get(parameters.getField().getResultKey()));
    }
}
