package org.plenary.plan;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Makes random operations over the schema: aliases, fragments, directives, variables and literals, filters, orders, pages,
 * interfaces and unions. The values are such as the fixture holds, so that something is found.
 */
final class Operations {

    /** An operation with its variables. */
    record Operation(String document, Map<String, Object> variables) {}

    private static final List<String> WORDS = List.of(
            "FIX/COP",
            "fix/cop/wg.7",
            "FIX/COP/WG.7",
            "meeting",
            "Vienna",
            "8/2",
            "resolution",
            "1 (a)",
            "migrants",
            "2",
            "x");

    private final GraphQLSchema schema;
    private final Random random;
    private final List<String> ids;
    private final List<String> declarations = new ArrayList<>();
    private final Map<String, Object> variables = new LinkedHashMap<>();
    private final List<String> fragments = new ArrayList<>();
    private int aliases;
    private int directives;
    private int fields;

    private Operations(GraphQLSchema schema, Random random, List<String> ids) {
        this.schema = schema;
        this.random = random;
        this.ids = ids;
    }

    static Operation next(GraphQLSchema schema, Random random, List<String> ids) {
        var one = new Operations(schema, random, ids);
        var selection = one.selection(schema.getQueryType(), 1, 5);
        var declared = one.declarations.isEmpty() ? "" : "(" + String.join(", ", one.declarations) + ")";
        return new Operation(
                "query Q" + declared + " " + selection + "\n" + String.join("\n", one.fragments), one.variables);
    }

    private String selection(GraphQLNamedType type, int least, int depth) {
        var parts = new ArrayList<String>();
        if (random.nextInt(6) == 0 && !type.equals(schema.getQueryType())) {
            parts.add("__typename");
        }
        if (type instanceof GraphQLFieldsContainer container) {
            parts.addAll(fields(container, least, depth, false));
        }
        if (type instanceof GraphQLInterfaceType || type instanceof GraphQLUnionType) {
            var possible = type instanceof GraphQLInterfaceType some
                    ? schema.getImplementations(some)
                    : ((GraphQLUnionType) type)
                            .getTypes().stream()
                                    .map(each -> (GraphQLObjectType) each)
                                    .toList();
            for (var i = 0; i < 2; i++) {
                var one = possible.get(random.nextInt(possible.size()));
                parts.add("... on %s%s { %s }"
                        .formatted(one.getName(), directive(), String.join(" ", fields(one, 1, depth, true))));
            }
        } else if (type instanceof GraphQLObjectType object
                && !type.equals(schema.getQueryType())
                && random.nextInt(8) == 0) {
            var name = "F" + fragments.size();
            fragments.add("");
            fragments.set(
                    Integer.parseInt(name.substring(1)),
                    "fragment %s on %s { %s }"
                            .formatted(name, type.getName(), String.join(" ", fields(object, 1, depth, true))));
            parts.add("..." + name);
        }
        if (parts.isEmpty()) {
            parts.add("__typename");
        }
        Collections.shuffle(parts, random);
        return "{ " + String.join(" ", parts) + " }";
    }

    private List<String> fields(GraphQLFieldsContainer type, int least, int depth, boolean inFragment) {
        var definitions = new ArrayList<>(type.getFieldDefinitions());
        Collections.shuffle(definitions, random);
        var chosen = new ArrayList<String>();
        var wanted = least + random.nextInt(3);
        for (var definition : definitions) {
            var returned = (GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(definition.getType());
            var composite = returned instanceof GraphQLFieldsContainer || returned instanceof GraphQLUnionType;
            var again = inFragment && (composite || !definition.getArguments().isEmpty());
            if (chosen.size() >= wanted || fields > 40 || (composite && depth == 0) || (again && aliases > 10)) {
                continue;
            }
            fields++;
            var alias = again || (aliases < 10 && random.nextInt(12) == 0) ? "a" + aliases++ + ": " : "";
            var below = composite ? " " + selection(returned, 1, depth - 1) : "";
            chosen.add(alias + definition.getName() + arguments(definition) + directive() + below);
        }
        return chosen.isEmpty() && inFragment ? List.of("__typename") : chosen;
    }

    private String directive() {
        if (directives > 5 || random.nextInt(10) > 0) {
            return "";
        }
        directives++;
        var flag = random.nextBoolean();
        var name = random.nextBoolean() ? "skip" : "include";
        return " @%s(if: %s)".formatted(name, random.nextBoolean() ? flag : variable("Boolean!", flag));
    }

    private String arguments(GraphQLFieldDefinition definition) {
        var given = new ArrayList<String>();
        var fromEnd = random.nextInt(3) == 0;
        for (var argument : definition.getArguments()) {
            var required = GraphQLTypeUtil.isNonNull(argument.getType());
            var skipped = switch (argument.getName()) {
                case "after", "before" -> true;
                case "first" -> fromEnd;
                case "last" -> !fromEnd;
                default -> !required && random.nextInt(3) > 0;
            };
            if (!skipped) {
                var value = value(definition, argument);
                given.add(argument.getName() + ": "
                        + (random.nextInt(3) == 0
                                ? variable(GraphQLTypeUtil.simplePrint(argument.getType()), value)
                                : literal(argument.getType(), value)));
            }
        }
        return given.isEmpty() ? "" : "(" + String.join(", ", given) + ")";
    }

    private Object value(GraphQLFieldDefinition definition, GraphQLArgument argument) {
        return switch (argument.getName()) {
            case "first", "last" -> 1 + random.nextInt(4);
            case "conference" -> "FIX/COP";
            case "body" -> "FIX/COP/WG.7";
            case "number" -> List.of("8/2", "5/5", "9/9").get(random.nextInt(3));
            case "symbol" ->
                definition.getName().equals("document")
                        ? List.of("FIX/COP/WG.7/2018/2", "fix/cop/wg7/2017/crp.9")
                                .get(random.nextInt(2))
                        : List.of("FIX/COP", "fix/cop/WG.7", "FIX/COP/WG.99").get(random.nextInt(3));
            default -> value(argument.getType(), 3);
        };
    }

    private Object value(GraphQLType type, int depth) {
        var inner = GraphQLTypeUtil.unwrapNonNull(type);
        if (GraphQLTypeUtil.isList(inner)) {
            var list = new ArrayList<>();
            for (var i = random.nextInt(3); i >= 0; i--) {
                list.add(value(GraphQLTypeUtil.unwrapOne(inner), depth));
            }
            return list;
        }
        if (inner instanceof GraphQLEnumType constants) {
            return constants
                    .getValues()
                    .get(random.nextInt(constants.getValues().size()))
                    .getName();
        }
        return inner instanceof GraphQLInputObjectType object
                ? object(object, depth)
                : scalar(((GraphQLNamedType) inner).getName());
    }

    private Map<String, Object> object(GraphQLInputObjectType type, int depth) {
        var object = new LinkedHashMap<String, Object>();
        var definitions = new ArrayList<>(type.getFieldDefinitions());
        Collections.shuffle(definitions, random);
        for (var definition : definitions) {
            var nested = GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLInputObjectType;
            if (GraphQLTypeUtil.isNonNull(definition.getType())
                    || (object.size() < 1 + random.nextInt(2) && (depth > 0 || !nested))) {
                object.put(
                        definition.getName(),
                        definition.getName().equals("id")
                                ? Map.of("eq", id(type.getName().replace("Filter", "")))
                                : value(definition.getType(), depth - 1));
            }
        }
        return object;
    }

    private String id(String type) {
        var fitting = ids.stream().filter(id -> id.startsWith(type + ":")).toList();
        return fitting.isEmpty() || random.nextInt(30) == 0
                ? ids.get(random.nextInt(ids.size()))
                : fitting.get(random.nextInt(fitting.size()));
    }

    private Object scalar(String name) {
        return switch (name) {
            case "Int" -> random.nextInt(9);
            case "Float" -> random.nextInt(10) / 10.0;
            case "Boolean" -> random.nextBoolean();
            case "Date" ->
                List.of("2018-07-04", "2017-09-11", "2013-11-11", "2018-03-23").get(random.nextInt(4));
            case "DateTime" -> "20%02d-01-01T00:00:00Z".formatted(10 + random.nextInt(40));
            case "LocalTime" -> "1%d:00".formatted(random.nextInt(9));
            case "ID" -> ids.get(random.nextInt(ids.size()));
            default -> WORDS.get(random.nextInt(WORDS.size()));
        };
    }

    private String variable(String type, Object value) {
        var name = "v" + variables.size();
        declarations.add("$" + name + ": " + type);
        variables.put(name, value);
        return "$" + name;
    }

    /** As it is written in a document; a part of an object may be a variable. */
    private String literal(GraphQLType type, Object value) {
        var inner = GraphQLTypeUtil.unwrapNonNull(type);
        if (value instanceof List<?> list) {
            var each = GraphQLTypeUtil.unwrapOne(inner);
            return list.stream().map(one -> literal(each, one)).collect(Collectors.joining(", ", "[", "]"));
        }
        if (inner instanceof GraphQLInputObjectType object) {
            return ((Map<?, ?>) value)
                    .entrySet().stream()
                            .map(entry -> {
                                var part = object.getField(entry.getKey().toString())
                                        .getType();
                                var text = random.nextInt(6) == 0
                                        ? variable(GraphQLTypeUtil.simplePrint(part), entry.getValue())
                                        : literal(part, entry.getValue());
                                return entry.getKey() + ": " + text;
                            })
                            .collect(Collectors.joining(", ", "{", "}"));
        }
        return inner instanceof GraphQLEnumType || !(value instanceof String) ? value.toString() : "\"" + value + "\"";
    }
}
