package org.plenary.plan;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.language.Argument;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.language.StringValue;
import graphql.language.VariableDefinition;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The texts of a document that no database keeps, as they hold the character U+0000. */
final class UnreadableText extends NodeVisitorStub {

    private final List<GraphQLError> errors = new ArrayList<>();

    private UnreadableText() {}

    static List<GraphQLError> in(Document document) {
        var search = new UnreadableText();
        new NodeTraverser().preOrder(search, document);
        return search.errors;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public TraversalControl visitStringValue(StringValue text, TraverserContext<Node> context) {
        if (text.getValue() != null && text.getValue().indexOf('\0') >= 0) {
            var argument = argument(context);
            errors.add(Problem.of(
                    GraphqlErrorBuilder.newError().location(text.getSourceLocation()),
                    "INVALID_INPUT",
                    "%s holds the character U+0000.".formatted(argument),
                    Map.of("argument", argument, "remedy", "Leave that character out.")));
        }
        return TraversalControl.CONTINUE;
    }

    @SuppressWarnings("rawtypes")
    private static String argument(TraverserContext<Node> context) {
        for (var above : context.getParentNodes()) {
            if (above instanceof Argument argument) {
                return argument.getName();
            }
            if (above instanceof VariableDefinition variable) {
                return variable.getName();
            }
        }
        return "A text";
    }
}
