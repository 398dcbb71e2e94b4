package org.plenary.reference;

import graphql.introspection.Introspection;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLImplementingType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The schema as the pages show it. */
final class Reference {

    /** Types of one kind, e.g. the enums. */
    record Group(String title, List<Entry> types) {}

    /** A type by name, with the first sentence of its description. */
    record Entry(String name, String summary) {}

    /** A type of a field as it is written, e.g. {@code [AgendaItem!]!}, and the type to go on to. */
    record Use(String written, String name) {}

    /** A field, an input field or an argument. */
    record Field(
            String name,
            String description,
            @Nullable Use type,
            @Nullable String fallback,
            @Nullable String deprecation,
            List<Field> arguments) {}

    /** All of one type. */
    record Page(
            String name, String kind, String description, List<Field> fields, List<Entry> related, List<Entry> users) {}

    private static final Set<String> ROOTS = Set.of("Query", "Mutation", "Subscription");

    private final GraphQLSchema schema;

    Reference(GraphQLSchema schema) {
        this.schema = schema;
    }

    List<Group> groups() {
        return List.of(
                group("Where to begin", "root"),
                group("Things", "object"),
                group("Interfaces", "interface"),
                group("Unions", "union"),
                group("Enums", "enum"),
                group("Inputs", "input"),
                group("Scalars", "scalar"));
    }

    Optional<Page> page(String name) {
        return schema.getType(name) instanceof GraphQLNamedType type && !Introspection.isIntrospectionTypes(type)
                ? Optional.of(new Page(
                        name, kind(type), description(type.getDescription()), fields(type), related(type), users(name)))
                : Optional.empty();
    }

    private Group group(String title, String kind) {
        return new Group(
                title,
                types().stream()
                        .filter(type -> kind(type).equals(kind))
                        .map(Reference::entry)
                        .toList());
    }

    private List<GraphQLNamedType> types() {
        return schema.getAllTypesAsList().stream()
                .filter(type -> !Introspection.isIntrospectionTypes(type))
                .sorted(Comparator.comparing(GraphQLNamedType::getName))
                .toList();
    }

    private String kind(GraphQLNamedType type) {
        return switch (type) {
            case GraphQLObjectType object -> ROOTS.contains(object.getName()) ? "root" : "object";
            case GraphQLInterfaceType each -> "interface";
            case GraphQLUnionType each -> "union";
            case GraphQLEnumType each -> "enum";
            case GraphQLInputObjectType each -> "input";
            case GraphQLScalarType each -> "scalar";
            default -> "type";
        };
    }

    private static List<Field> fields(GraphQLNamedType type) {
        return switch (type) {
            case GraphQLFieldsContainer container ->
                container.getFieldDefinitions().stream()
                        .map(field -> new Field(
                                field.getName(),
                                description(field.getDescription()),
                                use(field.getType()),
                                null,
                                field.getDeprecationReason(),
                                field.getArguments().stream()
                                        .map(Reference::argument)
                                        .toList()))
                        .toList();
            case GraphQLInputObjectType input ->
                input.getFields().stream()
                        .map(field -> new Field(
                                field.getName(),
                                description(field.getDescription()),
                                use(field.getType()),
                                null,
                                field.getDeprecationReason(),
                                List.of()))
                        .toList();
            case GraphQLEnumType values ->
                values.getValues().stream()
                        .map(value -> new Field(
                                value.getName(),
                                description(value.getDescription()),
                                null,
                                null,
                                value.getDeprecationReason(),
                                List.of()))
                        .toList();
            default -> List.of();
        };
    }

    private static Field argument(GraphQLArgument argument) {
        var fallback = argument.hasSetDefaultValue()
                ? String.valueOf(argument.getArgumentDefaultValue().getValue())
                : null;
        return new Field(
                argument.getName(),
                description(argument.getDescription()),
                use(argument.getType()),
                fallback == null ? null : fallback.replaceAll(".*value=([^,}]+).*", "$1"),
                argument.getDeprecationReason(),
                List.of());
    }

    /** What it is made of, or made into. */
    private List<Entry> related(GraphQLNamedType type) {
        return switch (type) {
            case GraphQLUnionType union ->
                union.getTypes().stream().map(Reference::entry).toList();
            case GraphQLInterfaceType shared ->
                schema.getImplementations(shared).stream().map(Reference::entry).toList();
            case GraphQLImplementingType object ->
                object.getInterfaces().stream().map(Reference::entry).toList();
            default -> List.of();
        };
    }

    /** The types with a field that leads here, or takes it. */
    private List<Entry> users(String name) {
        return types().stream()
                .filter(type -> fields(type).stream()
                        .anyMatch(field -> leadsTo(field, name)
                                || field.arguments().stream().anyMatch(argument -> leadsTo(argument, name))))
                .map(Reference::entry)
                .toList();
    }

    private static boolean leadsTo(Field field, String name) {
        return field.type() != null && field.type().name().equals(name);
    }

    private static Use use(GraphQLType type) {
        return new Use(
                GraphQLTypeUtil.simplePrint(type), ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(type)).getName());
    }

    private static Entry entry(GraphQLNamedType type) {
        return new Entry(type.getName(), description(type.getDescription()));
    }

    private static String description(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
