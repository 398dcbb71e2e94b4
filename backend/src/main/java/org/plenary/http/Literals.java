package org.plenary.http;

import graphql.execution.TypeFromAST;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.EnumValue;
import graphql.language.Field;
import graphql.language.FloatValue;
import graphql.language.FragmentDefinition;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.ObjectValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.SourceLocation;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The values that a document holds, in the places that the schema has for them. */
record Literals(GraphQLSchema schema, Document document) {

    private record Literal(@Nullable SourceLocation place, String name, Value<?> value, GraphQLType type) {}

    /** What does not fit in the argument, or the default of a variable, that stands there. */
    Optional<Misfit> misfit(SourceLocation place) {
        return all().filter(literal -> place.equals(literal.place()))
                .flatMap(literal -> Misfit.of(literal.name(), plain(literal.value()), literal.type(), false).stream())
                .findFirst();
    }

    private Stream<Literal> all() {
        return document.getDefinitions().stream().flatMap(definition -> switch (definition) {
            case OperationDefinition operation ->
                Stream.of(
                                operation.getVariableDefinitions().stream().flatMap(this::standard),
                                directives(operation),
                                below(operation.getSelectionSet(), root(operation)))
                        .flatMap(each -> each);
            case FragmentDefinition fragment ->
                Stream.concat(
                        directives(fragment),
                        below(
                                fragment.getSelectionSet(),
                                schema.getType(fragment.getTypeCondition().getName())));
            default -> Stream.empty();
        });
    }

    private @Nullable GraphQLType root(OperationDefinition operation) {
        return switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
    }

    private Stream<Literal> standard(VariableDefinition variable) {
        var type = TypeFromAST.getTypeFromAST(schema, variable.getType());
        return variable.getDefaultValue() == null || type == null
                ? Stream.empty()
                : Stream.of(new Literal(
                        variable.getSourceLocation(), "$" + variable.getName(), variable.getDefaultValue(), type));
    }

    private Stream<Literal> below(@Nullable SelectionSet selections, @Nullable GraphQLType type) {
        return selections == null
                ? Stream.empty()
                : selections.getSelections().stream().flatMap(selection -> in(selection, type));
    }

    private Stream<Literal> in(Selection<?> selection, @Nullable GraphQLType type) {
        var here =
                selection instanceof DirectivesContainer<?> container ? directives(container) : Stream.<Literal>empty();
        return Stream.concat(
                here,
                switch (selection) {
                    case Field field
                    when type instanceof GraphQLFieldsContainer fields && fields.getField(field.getName()) != null ->
                        inField(field, fields.getField(field.getName()));
                    case InlineFragment fragment ->
                        below(
                                fragment.getSelectionSet(),
                                fragment.getTypeCondition() == null
                                        ? type
                                        : schema.getType(
                                                fragment.getTypeCondition().getName()));
                    default -> Stream.empty();
                });
    }

    private Stream<Literal> inField(Field field, GraphQLFieldDefinition defined) {
        return Stream.concat(
                arguments(field.getArguments(), defined.getArguments()),
                below(field.getSelectionSet(), GraphQLTypeUtil.unwrapAll(defined.getType())));
    }

    private Stream<Literal> directives(DirectivesContainer<?> container) {
        return container.getDirectives().stream()
                .filter(directive -> schema.getDirective(directive.getName()) != null)
                .flatMap(directive -> arguments(
                        directive.getArguments(),
                        schema.getDirective(directive.getName()).getArguments()));
    }

    private static Stream<Literal> arguments(List<Argument> given, List<GraphQLArgument> defined) {
        return given.stream()
                .flatMap(argument -> defined.stream()
                        .filter(each -> each.getName().equals(argument.getName()))
                        .map(each -> new Literal(
                                argument.getSourceLocation(),
                                argument.getName(),
                                argument.getValue(),
                                each.getType())));
    }

    /** As a variable would have it; names stay told apart from texts. */
    private static @Nullable Object plain(@Nullable Value<?> value) {
        return switch (value) {
            case StringValue text -> text.getValue();
            case IntValue number -> number.getValue();
            case FloatValue number -> number.getValue();
            case BooleanValue truth -> truth.isValue();
            case EnumValue name -> new Misfit.Name(name.getName());
            case ArrayValue list -> {
                var values = new ArrayList<@Nullable Object>();
                list.getValues().forEach(each -> values.add(plain(each)));
                yield values;
            }
            case ObjectValue object -> {
                var fields = new LinkedHashMap<String, @Nullable Object>();
                object.getObjectFields().forEach(field -> fields.put(field.getName(), plain(field.getValue())));
                yield fields;
            }
            case VariableReference _ -> new Misfit.Given();
            case null, default -> null;
        };
    }
}
