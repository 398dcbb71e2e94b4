package org.plenary.plan;

import java.util.List;
import java.util.UUID;

/** A row that the standard engine has come to: the thing and its key. */
record Found(Thing<?> thing, List<UUID> key) {

    NodeId id() {
        return new NodeId(thing.name(), key.getLast());
    }
}
