package org.plenary.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.InvalidInput;

/** The ids that {@code node} and {@code nodes} are given. */
final class Ids {

    private static final int LARGEST = 100;

    private Ids() {}

    static List<?> given(Map<String, Object> arguments) {
        return arguments.get("ids") instanceof List<?> ids ? ids : List.of(arguments.get("id"));
    }

    /** The types that the ids name, which decide on the shape of the plan. */
    static Set<String> types(Map<String, Object> arguments) {
        return types(given(arguments));
    }

    static Set<String> types(@Nullable Object value) {
        var types = new TreeSet<String>();
        if (value instanceof List<?> ids) {
            ids.forEach(id -> types.addAll(types(id)));
        } else if (value != null) {
            types.add(NodeId.typeOf(value));
        }
        return types;
    }

    /** The ids, read and checked. */
    static List<NodeId> read(Graph graph, Map<String, Object> arguments) {
        var path = arguments.containsKey("ids") ? "ids" : "id";
        var given = given(arguments);
        if (given.size() > LARGEST) {
            throw InvalidInput.inWords(
                    path, "%d ids are too many.".formatted(given.size()), "Ask for %d at a time.".formatted(LARGEST));
        }
        var ids = new ArrayList<NodeId>();
        for (var text : given) {
            var id = NodeId.parse(path, text.toString());
            if (graph.findNode(id.type()).isEmpty()) {
                throw InvalidInput.inWords(
                        path,
                        "\"%s\" names no type of thing.".formatted(text),
                        "Use the id of a thing as the API gave it.");
            }
            ids.add(id);
        }
        return ids;
    }
}
