package org.plenary.admin.register;

import static org.plenary.admin.common.Phrases.say;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.resolution.ResolutionParagraph;

/** Where a paragraph can be moved in the tree of its act, by one step. */
enum ParagraphMove {
    UP,
    DOWN,
    INDENT,
    OUTDENT;

    /** Below that one (null: at the top), before that one (null: at the end). */
    record Place(@Nullable UUID parentId, @Nullable UUID beforeId) {}

    /** The steps that there are from where it is, given all paragraphs of the act in their order. */
    static Map<ParagraphMove, Place> of(UUID id, List<ResolutionParagraph> all) {
        var moves = new EnumMap<ParagraphMove, Place>(ParagraphMove.class);
        var moved = find(id, all);
        if (moved == null) {
            return moves;
        }
        var siblings = below(moved.parentId(), all);
        int at = siblings.indexOf(id);
        if (at > 0) {
            moves.put(UP, new Place(moved.parentId(), siblings.get(at - 1)));
            moves.put(INDENT, new Place(siblings.get(at - 1), null));
        }
        if (at < siblings.size() - 1) {
            moves.put(DOWN, new Place(moved.parentId(), at + 2 < siblings.size() ? siblings.get(at + 2) : null));
        }
        var parent = find(moved.parentId(), all);
        if (parent != null) {
            var above = below(parent.parentId(), all);
            int next = above.indexOf(parent.id()) + 1;
            moves.put(OUTDENT, new Place(parent.parentId(), next < above.size() ? above.get(next) : null));
        }
        return moves;
    }

    private static List<UUID> below(@Nullable UUID parent, List<ResolutionParagraph> all) {
        return all.stream()
                .filter(paragraph -> Objects.equals(paragraph.parentId(), parent))
                .map(ResolutionParagraph::id)
                .toList();
    }

    private static @Nullable ResolutionParagraph find(@Nullable UUID id, List<ResolutionParagraph> all) {
        return all.stream()
                .filter(paragraph -> paragraph.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    String words() {
        return say("paragraph.move." + name().toLowerCase(Locale.ROOT));
    }
}
