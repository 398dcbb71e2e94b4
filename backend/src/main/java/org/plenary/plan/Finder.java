package org.plenary.plan;

import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Reads one thing at a time for the standard engine; lists are paged in memory. */
@Component
final class Finder {

    /** A row with the values that it is ordered by. */
    private record Listed(Found found, List<@Nullable Object> order) {}

    private final Graph graph;
    private final DSLContext database;

    Finder(Graph graph, @Qualifier("readDataSource") DataSource connections) {
        this.graph = graph;
        this.database = DSL.using(connections, SQLDialect.POSTGRES);
    }

    @Nullable
    Object value(Found found, Property.Value value, Call call) {
        var place = found.at("t");
        return database.select(value.expression().apply(call, place.row()))
                .from(place.from())
                .where(place.is())
                .fetchSingle()
                .value1();
    }

    boolean holds(Found found, Property.Part part) {
        var place = found.at("t");
        return database.fetchExists(place.from(), place.is().and(part.present().apply(place.row())));
    }

    String typeOf(Found found) {
        var kind = found.thing().kind();
        if (kind == null) {
            return found.thing().name();
        }
        var place = found.at("t");
        var value = database.select(kind.apply(place.row()))
                .from(place.from())
                .where(place.is())
                .fetchSingle()
                .value1();
        return String.valueOf(found.thing().kinds().get(value));
    }

    List<Found> follow(DataFetchingEnvironment environment, Edge edge) {
        return listed(environment, edge).stream().map(Listed::found).toList();
    }

    List<@Nullable Found> byIds(DataFetchingEnvironment environment) {
        var found = new ArrayList<@Nullable Found>();
        for (var id : Ids.read(graph, environment.getArguments())) {
            var thing = graph.findNode(id.type()).orElseThrow();
            var row = thing.alias("t");
            var role = Viewer.current().role();
            found.add(database.select(thing.key(row))
                    .from(row)
                    .where(thing.id(row).eq(id.id()))
                    .and(graph.visible(role, thing, row))
                    .and(thing.current(role, row))
                    .fetchOne(record -> new Found(thing, key(thing, record), null, null)));
        }
        return found;
    }

    Map<String, Object> page(DataFetchingEnvironment environment, Edge edge) {
        var paging = Paging.of(environment.getArguments());
        var thing = graph.thing(edge.child);
        var order = Order.of(new BoundCall(environment), edge, thing);
        var list = Levels.list(edge, order);
        var types = order.keys(thing, thing.table()).stream()
                .<Class<?>>map(key -> key.field().getType())
                .toList();
        // Whatever is wrong with the arguments is found before anything is read.
        var after = paging.after() == null ? null : Cursor.read("after", list, paging.after(), types);
        var before = paging.before() == null ? null : Cursor.read("before", list, paging.before(), types);
        var all = listed(environment, edge);
        var from = after == null ? 0 : position(all, after) + 1;
        var to = before == null ? all.size() : position(all, before);
        var range = all.subList(Math.min(from, to), to);
        var more = range.size() > paging.size();
        var rows = !more
                ? range
                : paging.fromEnd()
                        ? range.subList(range.size() - paging.size(), range.size())
                        : range.subList(0, paging.size());
        var info = new HashMap<String, @Nullable Object>();
        info.put("hasNextPage", paging.fromEnd() ? paging.before() != null : more);
        info.put("hasPreviousPage", paging.fromEnd() ? more : paging.after() != null);
        info.put(
                "startCursor",
                rows.isEmpty() ? null : Cursor.of(list, rows.getFirst().order()));
        info.put(
                "endCursor",
                rows.isEmpty() ? null : Cursor.of(list, rows.getLast().order()));
        var page = new HashMap<String, Object>();
        page.put("nodes", rows.stream().map(Listed::found).toList());
        page.put(
                "edges",
                rows.stream()
                        .map(row -> Map.of("cursor", Cursor.of(list, row.order()), "node", row.found()))
                        .toList());
        page.put("pageInfo", info);
        page.put("totalCount", all.size());
        var call = new BoundCall(environment);
        thing.facets().forEach((field, facet) -> {
            if (environment.getSelectionSet().contains(field)) {
                page.put(field, facets(facet, all, call));
            }
        });
        return page;
    }

    private List<Map<String, Object>> facets(Thing.Facet facet, List<Listed> all, Call call) {
        var counts = new HashMap<Object, Integer>();
        all.forEach(each -> values(each.found(), facet, call).forEach(value -> counts.merge(value, 1, Integer::sum)));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Object, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> entry.getKey().toString()))
                .limit(Cost.FACETS)
                .map(entry -> Map.<String, Object>of(facet.field(), entry.getKey(), "count", entry.getValue()))
                .toList();
    }

    private List<?> values(Found found, Thing.Facet facet, Call call) {
        var place = found.at("t");
        return database
                .select(facet.expression().apply(call, place.row()))
                .from(place.from())
                .where(place.is())
                .fetch(0)
                .stream()
                .filter(Objects::nonNull)
                .toList();
    }

    private static int position(List<Listed> all, List<@Nullable Object> order) {
        for (var i = 0; i < all.size(); i++) {
            if (all.get(i).order().equals(order)) {
                return i;
            }
        }
        return all.size();
    }

    private List<Listed> listed(DataFetchingEnvironment environment, Edge edge) {
        var thing = graph.thing(edge.child);
        var row = thing.alias("t");
        var call = new BoundCall(environment);
        var order = Order.of(call, edge, thing).keys(thing, row);
        var selected = new ArrayList<Field<?>>(thing.key(row));
        order.forEach(key -> selected.add(key.field()));
        var wanted = graph.visible(call.role(), thing, row).and(Filters.of(graph, call, thing, row));
        if (environment.getSource() instanceof Found above) {
            var place = above.at("p");
            var origin = edge.source == null ? null : new Found.Origin(above, edge, call);
            return database.select(selected)
                    .from(edge.extend(place.from(), call, place.row(), row, wanted))
                    .where(place.is())
                    .orderBy(Order.sort(order, false))
                    .fetch(record -> listed(thing, record, call, origin));
        }
        return database.select(selected)
                .from(row)
                .where(edge.join.on(call, row, row))
                .and(wanted)
                .orderBy(Order.sort(order, false))
                .fetch(record -> listed(thing, record, call, null));
    }

    private static Listed listed(Thing<?> thing, Record record, Call call, Found.@Nullable Origin origin) {
        var key = key(thing, record);
        var order = new ArrayList<@Nullable Object>();
        for (var i = key.size(); i < record.size(); i++) {
            order.add(record.get(i));
        }
        return new Listed(new Found(thing, key, call, origin), order);
    }

    private static List<UUID> key(Thing<?> thing, Record record) {
        var key = new ArrayList<UUID>();
        for (var i = 0; i < thing.key(thing.table()).size(); i++) {
            key.add(record.get(i, UUID.class));
        }
        return key;
    }
}
