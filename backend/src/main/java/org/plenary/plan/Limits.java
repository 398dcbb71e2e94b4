package org.plenary.plan;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
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
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.parser.exceptions.ParseCancelledTooManyCharsException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How large an operation may be. It is measured before it is validated, as validating a huge one is costly itself. */
final class Limits {

    static final int DEPTH = 12;
    static final int ALIASES = 15;
    static final int FIELDS = 500;
    static final int DIRECTIVES = 8;
    static final int CHARACTERS = 60_000;
    static final int TOKENS = 2_000;

    /** Spreads and inline fragments add nothing to the fields, but each is a step. */
    private static final int STEPS = 2_000;

    /** In rules of the grammar, of which a level takes several. */
    private static final int NESTING = 300;

    /** The parser takes long over a long number. */
    private static final int DIGITS = 300;

    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{" + (DIGITS + 1) + "}");

    private static final ParserOptions PARSER = ParserOptions.getDefaultOperationParserOptions()
            .transform(options -> options.maxCharacters(CHARACTERS)
                    .maxTokens(TOKENS)
                    .maxWhitespaceTokens(CHARACTERS)
                    .maxRuleDepth(NESTING)
                    .captureIgnoredChars(false)
                    .redactTokenParserErrorMessages(true));

    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    /** The fragments around the current selection: one that spreads itself is left to validation. */
    private final Set<String> spreading = new HashSet<>();

    private int aliases;
    private int fields;
    private int directives;
    private int deepest;
    private int steps;

    private Limits() {}

    /** What is too large, or that it cannot be parsed; empty if nothing is wrong with it so far. */
    static List<GraphQLError> exceeded(String text) {
        if (text.length() > CHARACTERS) {
            return List.of(error("%d characters".formatted(text.length()), CHARACTERS));
        }
        if (LONG_NUMBER.matcher(text).find()) {
            return List.of(error("a number of more than %d digits".formatted(DIGITS), DIGITS));
        }
        try {
            var document = new Parser()
                    .parseDocument(ParserEnvironment.newParserEnvironment()
                            .document(text)
                            .parserOptions(PARSER)
                            .build());
            var error = new Limits().measure(document);
            return error == null ? List.of() : List.of(error);
        } catch (ParseCancelledTooDeepException deep) {
            return List.of(error("values, types or selections that nest too deep", DEPTH));
        } catch (ParseCancelledTooManyCharsException | ParseCancelledException many) {
            return List.of(error("more than %d tokens".formatted(TOKENS), TOKENS));
        } catch (InvalidSyntaxException unreadable) {
            return List.of(unreadable.toInvalidSyntaxError());
        }
    }

    private @Nullable GraphQLError measure(Document document) {
        for (var fragment : document.getDefinitionsOfType(FragmentDefinition.class)) {
            fragments.put(fragment.getName(), fragment);
            count(fragment);
        }
        var operations = document.getDefinitionsOfType(OperationDefinition.class);
        if (operations.size() > 1) {
            return error("%d operations".formatted(operations.size()), 1);
        }
        for (var operation : operations) {
            count(operation);
            operation.getVariableDefinitions().forEach(this::count);
            walk(operation.getSelectionSet(), 1);
        }
        if (deepest > DEPTH) {
            return error("%d levels".formatted(deepest), DEPTH);
        }
        if (aliases > ALIASES) {
            return error("%d aliases".formatted(aliases), ALIASES);
        }
        if (directives > DIRECTIVES) {
            return error("%d directives".formatted(directives), DIRECTIVES);
        }
        if (steps > STEPS) {
            return error("more than %d selections".formatted(STEPS), STEPS);
        }
        return fields > FIELDS ? error("%d fields".formatted(fields), FIELDS) : null;
    }

    private void count(DirectivesContainer<?> directed) {
        directives += directed.getDirectives().size();
    }

    /** Counts fields as they are executed, so that a fragment counts wherever it is spread; ends once there are too many. */
    private void walk(@Nullable SelectionSet set, int depth) {
        if (set == null || depth > 4 * DEPTH) {
            return;
        }
        for (Selection<?> selection : set.getSelections()) {
            if (fields > FIELDS || ++steps > STEPS) {
                return;
            }
            count((DirectivesContainer<?>) selection);
            switch (selection) {
                case Field field -> {
                    aliases += field.getAlias() == null ? 0 : 1;
                    if (field.getName().startsWith("__")) {
                        // How deep introspection may go, the engine says.
                        continue;
                    }
                    fields++;
                    deepest = Math.max(deepest, depth);
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

    private static GraphQLError error(String found, int most) {
        return Problem.of(
                GraphqlErrorBuilder.newError(),
                "LIMIT_EXCEEDED",
                "The operation has %s; %d are allowed.".formatted(found, most),
                "Ask for less at once.");
    }
}
