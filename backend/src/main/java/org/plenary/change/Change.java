package org.plenary.change;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.plenary.plan.NodeId;

/** One thing that one action has changed, e.g. the agenda that was published, and where that stands in the feed. */
public record Change(Position position, ChangeOperation operation, ChangeKind kind, UUID unit, OffsetDateTime at) {

    NodeId node() {
        return new NodeId(kind.type(), unit);
    }

    /** For the API, e.g. {@code Agenda:0197f3a2-6c1d-7b52-9a51-3f0c2d7e8b10}. */
    public String id() {
        return node().toString();
    }
}
