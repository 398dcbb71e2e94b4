package org.plenary.plan;

import graphql.schema.DataFetchingEnvironment;
import java.util.Arrays;
import org.jooq.Field;
import org.jooq.impl.DSL;
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
    public boolean has(String argument) {
        return environment.getArgument(argument) != null;
    }

    @Override
    public Field<String> text(String argument) {
        return DSL.val(environment.<String>getArgument(argument));
    }

    @Override
    public Field<Integer> number(String argument) {
        return DSL.val(environment.<Integer>getArgument(argument));
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
