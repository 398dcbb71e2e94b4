package org.plenary.plan;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** How a filter compares one field with values, e.g. {@code startsOn: {gte: "2018-01-01", lt: "2019-01-01"}}. */
final class Comparisons {

    static final int MOST_VALUES = 100;

    private Comparisons() {}

    static Condition of(Call call, Field<?> field, Map<?, ?> filter, Path path) {
        return all(call, field, filter, path, value -> value);
    }

    static Condition ofId(Call call, Thing<?> thing, Field<UUID> id, Map<?, ?> filter, Path path) {
        return all(call, id, filter, path, value -> NodeId.parse(path.toString(), value.toString(), thing.name()));
    }

    private static <T> Condition all(
            Call call, Field<T> field, Map<?, ?> filter, Path path, Function<Object, Object> read) {
        var parts = new ArrayList<Condition>();
        filter.forEach((operator, value) -> {
            if (value != null) {
                parts.add(one(call, field, operator.toString(), value, path.then(operator), read));
            }
        });
        return parts.isEmpty() ? DSL.trueCondition() : DSL.and(parts);
    }

    private static <T> Condition one(
            Call call, Field<T> field, String operator, Object given, Path path, Function<Object, Object> read) {
        if (operator.equals("isNull")) {
            return given.equals(true) ? field.isNull() : field.isNotNull();
        }
        if (operator.equals("in")) {
            return field.eq(DSL.any(values(call, field.getType(), path, read)));
        }
        var value = call.bound(field.getType(), path, each -> field.getType().cast(read.apply(each)));
        return switch (operator) {
            case "eq" -> field.eq(value);
            case "ne" -> field.isDistinctFrom(value);
            case "lt" -> field.lt(value);
            case "lte" -> field.le(value);
            case "gt" -> field.gt(value);
            case "gte" -> field.ge(value);
            case "startsWith" -> DSL.condition("starts_with(lower({0}), lower({1}))", field, value);
            case "contains" -> DSL.condition("strpos(lower({0}), lower({1})) > 0", field, value);
            case "matches" -> matches(call, field, value);
            default -> throw new IllegalStateException("No comparison at " + path);
        };
    }

    /** Whether the words are there in any form that the language of the caller gives them. */
    private static Condition matches(Call call, Field<?> field, Field<?> words) {
        var language = Texts.configuration(call.language());
        return DSL.condition("to_tsvector({0}, {1}) @@ websearch_to_tsquery({0}, {2})", language, field, words);
    }

    @SuppressWarnings("unchecked")
    private static <T> Field<T[]> values(Call call, Class<T> type, Path path, Function<Object, Object> read) {
        return call.bound((Class<T[]>) type.arrayType(), path, given -> {
            var list = (List<?>) given;
            if (list.size() > MOST_VALUES) {
                throw Filters.tooLarge(path, "%d values".formatted(list.size()), MOST_VALUES);
            }
            var values = (T[]) Array.newInstance(type, list.size());
            for (var i = 0; i < values.length; i++) {
                values[i] = type.cast(read.apply(list.get(i)));
            }
            return values;
        });
    }
}
