package org.plenary.admin.agenda;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a person does to the tree, e.g. drops an item before another one, the target. */
record TreeAction(Kind kind, @Nullable UUID item, @Nullable UUID target) {

    enum Kind {
        CHOOSE,
        OPEN,
        EDIT,
        ADD,
        DELETE,
        UP,
        DOWN,
        INDENT,
        OUTDENT,
        BEFORE,
        AFTER,
        ONTO,
        UNDO,
        REDO
    }

    /** As the tree's script tells it, e.g. {@code {"kind": "onto", "item": "0197…", "target": "0197…"}}. */
    static TreeAction of(JsonNode detail) {
        return new TreeAction(
                Kind.valueOf(detail.path("kind").asString("").toUpperCase(Locale.ROOT)),
                id(detail.path("item")),
                id(detail.path("target")));
    }

    private static @Nullable UUID id(JsonNode node) {
        return node.isString() ? UUID.fromString(node.asString()) : null;
    }
}
