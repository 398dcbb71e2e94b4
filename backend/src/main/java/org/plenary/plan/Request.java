package org.plenary.plan;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.ExecutionContext;
import graphql.execution.ValuesResolver;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Language;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;

/** An operation with its variables, and who asks in which language: what a plan is made from and run with. */
record Request(
        GraphQLSchema schema,
        Document document,
        OperationDefinition operation,
        Map<String, FragmentDefinition> fragments,
        CoercedVariables variables,
        GraphQLContext context,
        Locale locale,
        Viewer viewer,
        List<UUID> key,
        Map<Arguments, Map<String, Object>> known,
        List<List<UUID[]>> pages) {

    static Request of(ExecutionContext context) {
        return new Request(
                context.getGraphQLSchema(),
                context.getDocument(),
                context.getOperationDefinition(),
                context.getFragmentsByName(),
                context.getCoercedVariables(),
                context.getGraphQLContext(),
                context.getLocale(),
                Viewer.current(),
                List.of(),
                new IdentityHashMap<>(),
                new ArrayList<>());
    }

    /** For a field of a mutation's payload, about the thing with that key. */
    static Request of(DataFetchingEnvironment environment, List<UUID> key) {
        return new Request(
                environment.getGraphQLSchema(),
                environment.getDocument(),
                environment.getOperationDefinition(),
                environment.getFragmentsByName(),
                CoercedVariables.of(environment.getVariables()),
                environment.getGraphQlContext(),
                environment.getLocale(),
                Viewer.current(),
                key,
                new IdentityHashMap<>(),
                new ArrayList<>());
    }

    Role role() {
        return viewer.role();
    }

    /** The bodies that a limited viewer serves; null for all. */
    UUID @Nullable [] served() {
        var bodies = viewer.bodies();
        return bodies == null ? null : bodies.toArray(UUID[]::new);
    }

    /** The name of who asks. */
    String caller() {
        return viewer.name();
    }

    Map<String, Object> values(Arguments arguments) {
        if (arguments.isEmpty()) {
            return Map.of();
        }
        return known.computeIfAbsent(
                arguments,
                each -> ValuesResolver.getArgumentValues(
                        schema.getCodeRegistry(), each.definitions(), each.given(), variables, context, locale));
    }

    /** One column of the keys of a page at the root, once they were read. */
    UUID[] keys(int page, int column) {
        return pages.get(page).get(column);
    }

    Language language() {
        return Arrays.stream(Language.values())
                .filter(language -> language.code().equals(locale.getLanguage()))
                .findFirst()
                .orElse(Language.EN);
    }
}
