package org.plenary.http;

import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.TypeFromAST;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.SourceLocation;
import graphql.language.VariableDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorClassification;
import graphql.validation.ValidationErrorType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells what is wrong with an operation in the words of the API. The engine's own words name its classes and those of Java
 * wherever a value does not fit, so these values are looked for once more, and named with their place.
 */
record Findings(
        GraphQLSchema schema, String text, @Nullable String operationName, Map<String, @Nullable Object> variables) {

    private static final Set<ValidationErrorClassification> OF_VALUES =
            Set.of(ValidationErrorType.WrongType, ValidationErrorType.BadValueForDefaultArg);
    private static final Pattern KIND = Pattern.compile("^Validation [eE]rror \\([^)]*\\)\\s*:\\s*");

    /** The same result, if nothing is wrong with the operation itself. */
    ExecutionResult told(ExecutionResult result) {
        if (result.isDataPresent()
                || result.getErrors().stream().noneMatch(error -> error.getErrorType() == ErrorType.ValidationError)) {
            return result;
        }
        var document = Parser.parse(text);
        var told = new LinkedHashMap<List<?>, GraphQLError>();
        for (var error : result.getErrors()) {
            var mine = told(error, document);
            told.putIfAbsent(List.of(String.valueOf(mine.getMessage()), locations(mine)), mine);
        }
        return ExecutionResult.newExecutionResult()
                .errors(List.copyOf(told.values()))
                .extensions(result.getExtensions())
                .build();
    }

    private GraphQLError told(GraphQLError error, Document document) {
        if (error.getErrorType() != ErrorType.ValidationError) {
            return error;
        }
        var misfit = error instanceof ValidationError finding ? inDocument(finding, document) : inVariables(document);
        var message = misfit.map(Misfit::message)
                .orElseGet(
                        () -> KIND.matcher(String.valueOf(error.getMessage())).replaceFirst(""));
        var built = GraphqlErrorBuilder.newError()
                .message("%s", message)
                .locations(locations(error))
                .errorType(error.getErrorType());
        misfit.ifPresent(each -> built.extensions(
                Map.of("code", "INVALID_OPERATION", "classification", "INVALID_OPERATION", "remedy", each.remedy())));
        return built.build();
    }

    private Optional<Misfit> inDocument(ValidationError finding, Document document) {
        return OF_VALUES.contains(finding.getValidationErrorType())
                ? locations(finding).stream()
                        .flatMap(place -> new Literals(schema, document).misfit(place).stream())
                        .findFirst()
                : Optional.empty();
    }

    private Optional<Misfit> inVariables(Document document) {
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .filter(operation -> operationName == null
                        || operationName.isEmpty()
                        || Objects.equals(operation.getName(), operationName))
                .flatMap(operation -> operation.getVariableDefinitions().stream())
                .flatMap(variable -> inVariable(variable).stream())
                .findFirst();
    }

    private Optional<Misfit> inVariable(VariableDefinition variable) {
        var type = TypeFromAST.getTypeFromAST(schema, variable.getType());
        return type == null || (!variables.containsKey(variable.getName()) && variable.getDefaultValue() != null)
                ? Optional.empty()
                : Misfit.of("$" + variable.getName(), variables.get(variable.getName()), type, true);
    }

    private static List<SourceLocation> locations(GraphQLError error) {
        return Stream.ofNullable(error.getLocations()).flatMap(List::stream).toList();
    }
}
