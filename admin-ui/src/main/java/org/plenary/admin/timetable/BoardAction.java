package org.plenary.admin.timetable;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a person does on the board, e.g. drops a slot into another sitting before one of its slots. */
record BoardAction(
        Kind kind,
        @Nullable UUID slot,
        @Nullable UUID item,
        @Nullable UUID sitting,
        @Nullable UUID before) {

    enum Kind {
        PLACE,
        MOVE,
        SPLIT,
        REMOVE,
        UNDO,
        REDO
    }

    /** As the board's script tells it, e.g. {@code {"kind": "move", "slot": "0197…", "sitting": "0197…"}}. */
    static BoardAction of(JsonNode detail) {
        return new BoardAction(
                Kind.valueOf(detail.path("kind").asString("").toUpperCase(Locale.ROOT)),
                id(detail.path("slot")),
                id(detail.path("item")),
                id(detail.path("sitting")),
                id(detail.path("before")));
    }

    private static @Nullable UUID id(JsonNode node) {
        return node.isString() ? UUID.fromString(node.asString()) : null;
    }
}
