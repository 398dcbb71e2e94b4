package org.plenary.agenda;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.NotFound;

/**
 * Which item of an edition stands below which, and before which, while items are added and moved: each in the same time,
 * however many there are. At the end it tells whose place must be written, which are as few as can be.
 */
final class Outline {

    /** An item, or the top, below which all stand. */
    private static final class Node {

        private final @Nullable UUID id;
        private final @Nullable AgendaItem kept;
        private @Nullable Node parent;
        private @Nullable Node previous;
        private @Nullable Node next;
        private @Nullable Node first;
        private @Nullable Node last;
        private boolean moved;

        Node(@Nullable UUID id, @Nullable AgendaItem kept) {
            this.id = id;
            this.kept = kept;
        }
    }

    private final Node top = new Node(null, null);
    private final Map<UUID, Node> nodes = new LinkedHashMap<>();

    /** Of all items of an edition, by their positions. */
    Outline(List<AgendaItem> items) {
        items.forEach(item -> nodes.put(item.id(), new Node(item.id(), item)));
        items.forEach(item -> put(node(item.id()), node(item.parentId()), null));
    }

    /** As they are kept, in the order of print, parents before their children. */
    List<AgendaItem> inOrderOfPrint() {
        var ordered = new ArrayList<AgendaItem>(nodes.size());
        print(top, ordered);
        return ordered;
    }

    private static void print(Node parent, List<AgendaItem> ordered) {
        for (var child = parent.first; child != null; child = child.next) {
            if (child.kept != null) {
                ordered.add(child.kept);
            }
            print(child, ordered);
        }
    }

    /** The items of that parent, or at the top for null, in order. */
    List<AgendaItem> below(@Nullable UUID parentId) {
        var children = new ArrayList<AgendaItem>();
        for (var child = node(parentId).first; child != null; child = child.next) {
            if (child.kept != null) {
                children.add(child.kept);
            }
        }
        return children;
    }

    /** The level of what stands below that parent: 1 at the top. */
    int level(@Nullable UUID parentId) {
        int level = 0;
        for (@Nullable Node up = node(parentId); up != null; up = up.parent) {
            level++;
        }
        return level;
    }

    /** A new one, before that sibling or at the end. */
    void add(UUID id, @Nullable UUID parentId, @Nullable UUID beforeId) {
        nodes.put(id, new Node(id, null));
        move(id, parentId, beforeId);
    }

    /** Moves the item, with all below it, below that parent (null: to the top), before that sibling (null: to the end). */
    void move(UUID id, @Nullable UUID parentId, @Nullable UUID beforeId) {
        var moved = node(id);
        var parent = node(parentId);
        for (@Nullable Node up = parent; up != null; up = up.parent) {
            if (up == moved) {
                throw InvalidInput.of("parent", "item.below-itself", moved.kept == null ? "" : moved.kept.label());
            }
        }
        take(moved);
        var before = beforeId == null ? null : nodes.get(beforeId);
        if (beforeId != null && (before == null || before.parent != parent)) {
            throw InvalidInput.of("before", "item.not-below-parent", beforeId);
        }
        put(moved, parent, before);
        moved.moved = true;
    }

    /** Whoever has to be written: those that are new or were moved, and those that make room for them. */
    List<ItemPlace> changed() {
        var changed = new ArrayList<ItemPlace>();
        collect(top, changed);
        return changed;
    }

    private static void collect(Node parent, List<ItemPlace> changed) {
        int position = 0;
        for (var child = parent.first; child != null; child = child.next) {
            var kept = child.moved ? null : child.kept;
            position = Math.max(position + 1, kept == null ? 0 : kept.position());
            if (child.id != null && (kept == null || kept.position() != position)) {
                changed.add(new ItemPlace(child.id, parent.id, position, child.moved));
            }
            collect(child, changed);
        }
    }

    private Node node(@Nullable UUID id) {
        if (id == null) {
            return top;
        }
        var node = nodes.get(id);
        if (node == null) {
            throw new NotFound("agenda item", id);
        }
        return node;
    }

    private static void put(Node node, Node parent, @Nullable Node before) {
        var previous = before == null ? parent.last : before.previous;
        node.parent = parent;
        node.previous = previous;
        node.next = before;
        if (previous == null) {
            parent.first = node;
        } else {
            previous.next = node;
        }
        if (before == null) {
            parent.last = node;
        } else {
            before.previous = node;
        }
    }

    private static void take(Node node) {
        var parent = node.parent;
        if (parent == null) {
            return;
        }
        if (node.previous == null) {
            parent.first = node.next;
        } else {
            node.previous.next = node.next;
        }
        if (node.next == null) {
            parent.last = node.previous;
        } else {
            node.next.previous = node.previous;
        }
        node.parent = null;
    }
}
