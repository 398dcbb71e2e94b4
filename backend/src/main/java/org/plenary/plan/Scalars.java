package org.plenary.plan;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The scalars of dates and times, all of them texts as ISO 8601 writes them, e.g. 2018-07-04; and JSON, for answers only. */
final class Scalars {

    private Scalars() {}

    static List<GraphQLScalarType> all() {
        return List.of(
                scalar("Date", "2018-07-04", LocalDate.class, ofAYear(LocalDate::parse), LocalDate::toString),
                scalar(
                        "DateTime",
                        "2018-04-09T10:42:00Z",
                        OffsetDateTime.class,
                        ofAYear(OffsetDateTime::parse),
                        DateTimeFormatter.ISO_OFFSET_DATE_TIME::format),
                scalar("LocalTime", "10:00", LocalTime.class, LocalTime::parse, LocalTime::toString),
                GraphQLScalarType.newScalar()
                        .name("JSON")
                        .coercing(new AnyJson())
                        .build());
    }

    /** Of one with four digits, as is usual; what reckons with years far from those soon leaves what can be told of time. */
    private static <T> Function<String, T> ofAYear(Function<String, T> parse) {
        return text -> {
            if (text.startsWith("+") || text.startsWith("-")) {
                throw new DateTimeException("Not of four digits");
            }
            return parse.apply(text);
        };
    }

    private static <T> GraphQLScalarType scalar(
            String name, String example, Class<T> type, Function<String, T> parse, Function<T, String> print) {
        return GraphQLScalarType.newScalar()
                .name(name)
                .coercing(new Texted<>(name, example, type, parse, print))
                .build();
    }

    /** What a caller gave, given back as it was; the API takes no such value. */
    private static final class AnyJson implements Coercing<Object, Object> {

        @Override
        public Object serialize(Object value, GraphQLContext context, Locale locale) {
            return switch (value) {
                case Map<?, ?> fields -> {
                    var plain = new LinkedHashMap<String, @Nullable Object>();
                    fields.forEach((name, each) ->
                            plain.put(String.valueOf(name), each == null ? null : serialize(each, context, locale)));
                    yield plain;
                }
                case Collection<?> list -> {
                    var plain = new ArrayList<@Nullable Object>();
                    list.forEach(each -> plain.add(each == null ? null : serialize(each, context, locale)));
                    yield plain;
                }
                case Number number -> number;
                case Boolean truth -> truth;
                case OffsetDateTime moment -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
                default -> value.toString();
            };
        }
    }

    private record Texted<T>(
            String name, String example, Class<T> type, Function<String, T> parse, Function<T, String> print)
            implements Coercing<T, String> {

        @Override
        public String serialize(Object value, GraphQLContext context, Locale locale) {
            if (type.isInstance(value)) {
                return print.apply(type.cast(value));
            }
            throw new CoercingSerializeException("%s is no %s.".formatted(value, name));
        }

        @Override
        public T parseValue(Object input, GraphQLContext context, Locale locale) {
            try {
                return parse.apply(input.toString());
            } catch (DateTimeException wrong) {
                throw new CoercingParseValueException(explain(input.toString()));
            }
        }

        @Override
        public T parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            var text = input instanceof StringValue given ? String.valueOf(given.getValue()) : "This";
            try {
                return parse.apply(text);
            } catch (DateTimeException wrong) {
                throw new CoercingParseLiteralException(explain(text));
            }
        }

        @Override
        public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
            return StringValue.of(serialize(input, context, locale));
        }

        private String explain(String input) {
            var shortened = input.length() <= 40 ? input : input.substring(0, 40) + "…";
            return "\"%s\" is no %s; write it as %s.".formatted(shortened, name, example);
        }
    }
}
