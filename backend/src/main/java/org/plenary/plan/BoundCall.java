package org.plenary.plan;

import graphql.schema.DataFetchingEnvironment;
import java.util.Arrays;
import java.util.function.Function;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Language;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;

/** The use of a field while the standard engine resolves it: its arguments are values. */
record BoundCall(DataFetchingEnvironment environment) implements Call {

    @Override
    public Role role() {
        return Viewer.current().role();
    }

    @Override
    public @Nullable Object given(String argument) {
        return environment.getArgument(argument);
    }

    @Override
    public Call via() {
        return environment.getSource() instanceof Found found && found.via() != null ? found.via() : this;
    }

    @Override
    public <T> Field<T> bound(Class<T> type, Path path, Function<Object, @Nullable T> read) {
        var value = path.in(environment.getArguments());
        return DSL.val(value == null ? null : read.apply(value), type);
    }

    @Override
    public Field<String> caller() {
        return DSL.val(Viewer.current().name());
    }

    @Override
    public Field<String> language() {
        var locale = environment.getLocale().getLanguage();
        var caller = Arrays.stream(Language.values())
                .filter(language -> language.code().equals(locale))
                .findFirst();
        return DSL.val(Paging.language(environment.getArguments(), caller.orElse(Language.EN)));
    }
}
