package org.plenary.plan;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.language.Definition;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How large an operation may be. It is measured before it is validated, as validating a huge one is costly itself. */
final class Limits {

    static final int DEPTH = 12;
    static final int ALIASES = 15;
    static final int FIELDS = 500;
    static final int DIRECTIVES = 8;
    static final int CHARACTERS = 60_000;
    static final int TOKENS = 2_000;

    static final ParserOptions PARSER = ParserOptions.getDefaultOperationParserOptions()
            .transform(options -> options.maxCharacters(CHARACTERS)
                    .maxTokens(TOKENS)
                    .maxWhitespaceTokens(CHARACTERS)
                    .redactTokenParserErrorMessages(true));

    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    /** The fragments around the current selection: one that spreads itself is left to validation. */
    private final Set<String> spreading = new HashSet<>();

    private int aliases;
    private int fields;
    private int directives;
    private int deepest;

    private Limits() {}

    /** What is too large; empty if nothing is. What cannot be parsed is left to the engine to say. */
    static List<GraphQLError> exceeded(String text) {
        if (text.length() > CHARACTERS) {
            return List.of(error("characters", text.length(), CHARACTERS));
        }
        try {
            var document = new Parser()
                    .parseDocument(ParserEnvironment.newParserEnvironment()
                            .document(text)
                            .parserOptions(PARSER)
                            .build());
            var error = new Limits().measure(document);
            return error == null ? List.of() : List.of(error);
        } catch (InvalidSyntaxException unreadable) {
            return List.of();
        }
    }

    private @Nullable GraphQLError measure(Document document) {
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.put(fragment.getName(), fragment));
        var operations = document.getDefinitionsOfType(OperationDefinition.class);
        if (operations.size() > 1) {
            return error("operations", operations.size(), 1);
        }
        for (Definition<?> definition : operations) {
            var operation = (OperationDefinition) definition;
            directives += operation.getDirectives().size();
            walk(operation.getSelectionSet(), 1);
        }
        if (deepest > DEPTH) {
            return error("levels", deepest, DEPTH);
        }
        if (aliases > ALIASES) {
            return error("aliases", aliases, ALIASES);
        }
        if (directives > DIRECTIVES) {
            return error("directives", directives, DIRECTIVES);
        }
        return fields > FIELDS ? error("fields", fields, FIELDS) : null;
    }

    /** Counts fields as they are executed, so that a fragment counts wherever it is spread; ends once there are too many. */
    private void walk(@Nullable SelectionSet set, int depth) {
        if (set == null || fields > FIELDS || depth > 4 * DEPTH) {
            return;
        }
        for (Selection<?> selection : set.getSelections()) {
            directives += ((DirectivesContainer<?>) selection).getDirectives().size();
            switch (selection) {
                case Field field -> {
                    if (field.getName().startsWith("__")) {
                        continue;
                    }
                    fields++;
                    deepest = Math.max(deepest, depth);
                    aliases += field.getAlias() == null ? 0 : 1;
                    walk(field.getSelectionSet(), depth + 1);
                }
                case InlineFragment inline -> walk(inline.getSelectionSet(), depth);
                case FragmentSpread spread -> {
                    var fragment = fragments.get(spread.getName());
                    if (fragment != null && spreading.add(spread.getName())) {
                        walk(fragment.getSelectionSet(), depth);
                        spreading.remove(spread.getName());
                    }
                }
                default -> throw new IllegalStateException("No selection: " + selection);
            }
        }
    }

    private static GraphQLError error(String what, int found, int most) {
        return Problem.of(
                GraphqlErrorBuilder.newError(),
                "LIMIT_EXCEEDED",
                "The operation has %d %s; %d are allowed.".formatted(found, what, most),
                "Ask for less at once.");
    }
}
