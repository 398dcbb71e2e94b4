package org.plenary.admin.agenda;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a person does to the tree, e.g. drops two items before another one, the target.
 *
 * @param item the one that the tree points at
 * @param items all that are selected, that one among them
 * @param text what was typed into the tree
 */
record TreeAction(
        Kind kind,
        @Nullable UUID item,
        List<UUID> items,
        @Nullable UUID target,
        String text) {

    enum Kind {
        CHOOSE,
        OPEN,
        EDIT,
        RETITLE,
        ADD,
        ADD_BELOW,
        DELETE,
        UP,
        DOWN,
        INDENT,
        OUTDENT,
        BEFORE,
        AFTER,
        ONTO,
        CLEAR,
        UNDO,
        REDO,
        HELP
    }

    TreeAction(Kind kind, @Nullable UUID item, @Nullable UUID target) {
        this(kind, item, item == null ? List.of() : List.of(item), target, "");
    }

    /** As the tree's script tells it, e.g. {@code {"kind": "onto", "item": "0197…", "items": ["0197…"], "target": "0197…"}}. */
    static TreeAction of(JsonNode detail) {
        return new TreeAction(
                Kind.valueOf(detail.path("kind").asString("").toUpperCase(Locale.ROOT)),
                id(detail.path("item")),
                detail.path("items")
                        .valueStream()
                        .map(item -> UUID.fromString(item.asString()))
                        .toList(),
                id(detail.path("target")),
                detail.path("text").asString(""));
    }

    private static @Nullable UUID id(JsonNode node) {
        return node.isString() ? UUID.fromString(node.asString()) : null;
    }
}
