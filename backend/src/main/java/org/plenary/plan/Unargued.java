package org.plenary.plan;

import java.util.function.Function;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Role;

/** A field that is passed through without arguments of its own, e.g. {@code body} in a filter of meetings. */
record Unargued(Call within) implements Call {

    @Override
    public Role role() {
        return within.role();
    }

    @Override
    public @Nullable Object given(String argument) {
        return null;
    }

    @Override
    public Call via() {
        return within;
    }

    @Override
    public <T> Field<T> bound(Class<T> type, Path path, Function<Object, @Nullable T> read) {
        throw new IllegalStateException("No argument " + path);
    }

    @Override
    public Field<String> caller() {
        return within.caller();
    }

    @Override
    public Field<String> language() {
        return within.language();
    }
}
