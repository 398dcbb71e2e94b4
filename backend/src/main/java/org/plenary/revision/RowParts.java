package org.plenary.revision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.TableField;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Which of the rows that were deleted together were parts of which, as their keys say. */
final class RowParts {

    /** A row by one of its keys, e.g. an agenda by its id. */
    private record Named(String table, Map<String, JsonNode> key) {}

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<NetChange, JsonNode> rows = new HashMap<>();
    private final Map<Named, List<NetChange>> parts = new HashMap<>();

    private RowParts(List<NetChange> deleted) {
        for (var net : deleted) {
            rows.put(net, JSON.readTree(Objects.requireNonNull(net.before()).data()));
            for (var reference : RowStates.table(net.entity()).getReferences()) {
                var owner = named(
                        reference.getKey().getTable().getName(), reference.getKeyFields(), net, reference.getFields());
                parts.computeIfAbsent(owner, any -> new ArrayList<>()).add(net);
            }
        }
    }

    /** The row with that key and, of the others, those that were its parts: that refer to it or to another of its parts. */
    static List<NetChange> withParts(List<NetChange> deleted, List<?> key) {
        var known = new RowParts(deleted);
        var found = new HashSet<NetChange>();
        var open = new ArrayDeque<>(
                deleted.stream().filter(net -> net.key().equals(key)).toList());
        while (!open.isEmpty()) {
            var owner = open.pop();
            if (found.add(owner)) {
                open.addAll(known.of(owner));
            }
        }
        return deleted.stream().filter(found::contains).toList();
    }

    private List<NetChange> of(NetChange owner) {
        return RowStates.table(owner.entity()).getKeys().stream()
                .map(key -> named(owner.entity(), key.getFields(), owner, key.getFields()))
                .flatMap(named -> parts.getOrDefault(named, List.of()).stream())
                .toList();
    }

    /** The row of that table whose key has the values that a row holds in those columns. */
    private Named named(
            String table,
            List<? extends TableField<?, ?>> keys,
            NetChange holder,
            List<? extends TableField<?, ?>> columns) {
        var row = Objects.requireNonNull(rows.get(holder));
        var key = new HashMap<String, JsonNode>();
        for (int at = 0; at < keys.size(); at++) {
            key.put(keys.get(at).getName(), row.path(columns.get(at).getName()));
        }
        return new Named(table, key);
    }
}
