package org.plenary.plan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row that the standard engine has come to: the thing, its key, and the use of the field that led to it. */
record Found(Thing<?> thing, List<UUID> key, @Nullable Call via) {

    NodeId id() {
        return new NodeId(thing.name(), key.getLast());
    }
}
