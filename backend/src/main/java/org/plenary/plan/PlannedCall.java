package org.plenary.plan;

import java.util.function.Function;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Role;

/** The use of a field while a plan is made: what varies from request to request becomes a placeholder. */
record PlannedCall(
        Request request,
        Arguments arguments,
        Parameters parameters,
        @Nullable Call above) implements Call {

    @Override
    public Role role() {
        return request.role();
    }

    @Override
    public @Nullable Object given(String argument) {
        return request.values(arguments).get(argument);
    }

    @Override
    public Call via() {
        return above == null ? this : above;
    }

    @Override
    public <T> Field<T> bound(Class<T> type, Path path, Function<Object, @Nullable T> read) {
        // A plan outlives the request that it was made for, so its parameters must not hold on to this call.
        var ours = arguments;
        return parameters.add(type, now -> {
            var value = path.in(now.values(ours));
            return value == null ? null : read.apply(value);
        });
    }

    @Override
    public Field<String> caller() {
        return parameters.add(String.class, Request::caller);
    }

    @Override
    public Field<String> language() {
        return parameters.language(arguments);
    }
}
