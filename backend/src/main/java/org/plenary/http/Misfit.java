package org.plenary.http;

import graphql.GraphQLContext;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A value that does not fit the type that its place has in the schema, e.g. {@code filter.startsOn.gte is 5; it takes
 * Date}.
 *
 * @param message where it stands, and what was sent
 * @param remedy what would be right there
 */
record Misfit(String message, String remedy) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LONGEST = 80;

    /** A name that a document has in the place of a value, e.g. {@code EN}; variables have texts for it. */
    record Name(String text) {}

    /** What a variable will give, which is looked at where that is said. */
    record Given() {}

    /** The first that is found; none if all fits. In variables, enums are texts. */
    static Optional<Misfit> of(String place, @Nullable Object value, GraphQLType type, boolean inVariables) {
        return switch (type) {
            case GraphQLType _ when value instanceof Given -> Optional.empty();
            case GraphQLNonNull required ->
                value == null
                        ? Optional.of(new Misfit(
                                "%s is missing.".formatted(shown(place)), "Give it, as %s.".formatted(kind(required))))
                        : of(place, value, required.getWrappedType(), inVariables);
            case GraphQLType _ when value == null -> Optional.empty();
            case GraphQLList list -> ofList(place, value, list.getWrappedType(), inVariables);
            case GraphQLInputObjectType object -> ofObject(place, value, object, inVariables);
            case GraphQLEnumType names -> {
                var name = inVariables ? value : value instanceof Name given ? given.text() : null;
                yield name instanceof String text && names.getValue(text) != null
                        ? Optional.empty()
                        : Optional.of(new Misfit(is(place, value, names.getName()), choice(names)));
            }
            case GraphQLScalarType scalar ->
                fits(value, scalar)
                        ? Optional.empty()
                        : Optional.of(new Misfit(is(place, value, scalar.getName()), example(scalar)));
            default -> Optional.empty();
        };
    }

    private static Optional<Misfit> ofList(String place, Object value, GraphQLType element, boolean inVariables) {
        return value instanceof List<?> list
                ? IntStream.range(0, list.size())
                        .mapToObj(i -> of("%s[%d]".formatted(place, i), list.get(i), element, inVariables))
                        .flatMap(Optional::stream)
                        .findFirst()
                // One value stands for a list of it.
                : of(place, value, element, inVariables);
    }

    private static Optional<Misfit> ofObject(
            String place, Object value, GraphQLInputObjectType type, boolean inVariables) {
        if (!(value instanceof Map<?, ?> fields)) {
            return Optional.of(new Misfit(is(place, value, type.getName()), has(type)));
        }
        var unknown = fields.keySet().stream()
                .map(String::valueOf)
                .filter(name -> type.getField(name) == null)
                .findFirst();
        if (unknown.isPresent()) {
            return Optional.of(
                    new Misfit("%s has no field %s.".formatted(shown(place), shown(unknown.get())), has(type)));
        }
        if (type.isOneOf() && fields.values().stream().filter(Objects::nonNull).count() != 1) {
            return Optional.of(new Misfit("%s does not have exactly one field.".formatted(shown(place)), has(type)));
        }
        return type.getFields().stream()
                .filter(field -> fields.containsKey(field.getName()) || !field.hasSetDefaultValue())
                .map(field ->
                        of(place + "." + field.getName(), fields.get(field.getName()), field.getType(), inVariables))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean fits(Object value, GraphQLScalarType scalar) {
        try {
            return !(value instanceof Name || value instanceof Collection || value instanceof Map)
                    && scalar.getCoercing().parseValue(value, GraphQLContext.getDefault(), Locale.ENGLISH) != null;
        } catch (CoercingParseValueException wrong) {
            return false;
        }
    }

    private static String is(String place, Object value, String type) {
        var sent = switch (value) {
            case Map<?, ?> _ -> "an object";
            case List<?> _ -> "a list";
            case Name name -> shown(name.text());
            default -> Errors.shortened(JSON.writeValueAsString(value), LONGEST);
        };
        return "%s is %s; it takes %s.".formatted(shown(place), sent, type);
    }

    private static String choice(GraphQLEnumType type) {
        return type.getValues().stream()
                .map(GraphQLEnumValueDefinition::getName)
                .collect(Collectors.joining(", ", "Use one of ", "."));
    }

    private static String has(GraphQLInputObjectType type) {
        return type.getFields().stream()
                .map(GraphQLInputObjectField::getName)
                .collect(Collectors.joining(", ", "%s has ".formatted(type.getName()), "."));
    }

    private static String kind(GraphQLType type) {
        return GraphQLTypeUtil.simplePrint(GraphQLTypeUtil.unwrapNonNull(type));
    }

    private static String example(GraphQLScalarType scalar) {
        return switch (scalar.getName()) {
            case "Int" -> "Give a whole number of at most 2147483647, e.g. 5.";
            case "Float" -> "Give a number, e.g. 0.5.";
            case "Boolean" -> "Give true or false.";
            case "String" -> "Give a text, e.g. \"Vienna\".";
            case "ID" -> "Give the id of a thing as the API gave it, as a text.";
            default -> Stream.ofNullable(scalar.getDescription()).findFirst().orElse("");
        };
    }

    private static String shown(String text) {
        return Errors.shortened(text, LONGEST);
    }
}
