package org.plenary.admin.common;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.listing.Criterion;
import org.plenary.listing.ListingColumn;
import org.plenary.listing.Ordering;
import org.plenary.listing.Selection;

/**
 * What the address of a list says after the question mark: words, criteria, order and columns, e.g.
 * {@code q=migrants&nature=NOTE,REPORT&issuedOn=2018-01-01..&order=-issuedOn&columns=symbol,title}. A minus alone asks for
 * what is not known. What cannot be understood is left out, as an address may be old.
 */
public record ListAddress(String words, Map<String, Criterion> criteria, List<Ordering> order, List<String> columns) {

    public static final ListAddress PLAIN = new ListAddress("", Map.of(), List.of(), List.of());

    private static final String NOTHING = "-";

    static ListAddress of(QueryParameters query, List<ListingColumn> columns) {
        var criteria = new LinkedHashMap<String, Criterion>();
        columns.forEach(column -> query.getSingleParameter(column.name())
                .flatMap(value -> criterion(column, value))
                .ifPresent(criterion -> criteria.put(column.name(), criterion)));
        var known = columns.stream().map(ListingColumn::name).collect(Collectors.toSet());
        var order = parts(query, "order")
                .map(part -> part.startsWith("-") ? new Ordering(part.substring(1), true) : new Ordering(part, false))
                .filter(ordering -> known.contains(ordering.column()))
                .toList();
        return new ListAddress(
                query.getSingleParameter("q").orElse(""),
                criteria,
                order,
                parts(query, "columns").toList());
    }

    QueryParameters query() {
        var query = new LinkedHashMap<String, String>();
        if (!words.isBlank()) {
            query.put("q", words);
        }
        criteria.forEach((column, criterion) -> query.put(column, value(criterion)));
        if (!order.isEmpty()) {
            query.put(
                    "order",
                    order.stream()
                            .map(ordering -> (ordering.descending() ? "-" : "") + ordering.column())
                            .collect(Collectors.joining(",")));
        }
        if (!columns.isEmpty()) {
            query.put("columns", String.join(",", columns));
        }
        return QueryParameters.simple(query);
    }

    Selection selection() {
        return new Selection(words, List.copyOf(criteria.values()), order);
    }

    boolean filters() {
        return !words.isBlank() || !criteria.isEmpty();
    }

    ListAddress withWords(String other) {
        return new ListAddress(other, criteria, order, columns);
    }

    ListAddress withOrder(List<Ordering> other) {
        return new ListAddress(words, criteria, other, columns);
    }

    ListAddress withColumns(List<String> other) {
        return new ListAddress(words, criteria, order, other);
    }

    ListAddress with(Map<String, Criterion> other) {
        return new ListAddress(words, other, order, columns);
    }

    ListAddress without(String column) {
        var left = new LinkedHashMap<>(criteria);
        left.remove(column);
        return with(left);
    }

    private static Stream<String> parts(QueryParameters query, String name) {
        return query.getSingleParameter(name).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .filter(part -> !part.isBlank());
    }

    private static Optional<Criterion> criterion(ListingColumn column, String value) {
        var name = column.name();
        if (value.isBlank()) {
            return Optional.empty();
        }
        if (value.equals(NOTHING)) {
            return Optional.of(new Criterion.Nothing(name));
        }
        return switch (column.kind()) {
            case TEXT -> Optional.of(new Criterion.Holding(name, value));
            case CHOICE -> {
                var chosen = new LinkedHashSet<>(List.of(value.split(",")));
                chosen.retainAll(column.choices().stream().map(Enum::name).collect(Collectors.toSet()));
                yield chosen.isEmpty() ? Optional.empty() : Optional.of(new Criterion.OneOf(name, chosen));
            }
            case DAY ->
                ends(value, LocalDate::parse).map(ends -> new Criterion.Days(name, ends.getFirst(), ends.getLast()));
            case NUMBER ->
                ends(value, Integer::valueOf).map(ends -> new Criterion.Numbers(name, ends.getFirst(), ends.getLast()));
            case REFERENCE -> id(value).map(id -> new Criterion.Is(name, id));
            case PLACE -> Optional.empty();
        };
    }

    private static Optional<UUID> id(String value) {
        try {
            return Optional.of(UUID.fromString(value));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static <T> Optional<List<@Nullable T>> ends(String value, Function<String, T> read) {
        var ends = value.split("\\.\\.", -1);
        try {
            var known = new ArrayList<@Nullable T>();
            known.add(ends[0].isEmpty() ? null : read.apply(ends[0]));
            known.add(ends[ends.length - 1].isEmpty() ? null : read.apply(ends[ends.length - 1]));
            return Optional.of(known);
        } catch (DateTimeException | NumberFormatException malformed) {
            return Optional.empty();
        }
    }

    private static String value(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Holding holding -> holding.text();
            case Criterion.OneOf one -> String.join(",", one.choices());
            case Criterion.Days days -> ends(days.from(), days.to());
            case Criterion.Numbers numbers -> ends(numbers.from(), numbers.to());
            case Criterion.Is is -> is.id().toString();
            case Criterion.Nothing nothing -> NOTHING;
        };
    }

    private static String ends(@Nullable Object from, @Nullable Object to) {
        return (from == null ? "" : from) + ".." + (to == null ? "" : to);
    }
}
