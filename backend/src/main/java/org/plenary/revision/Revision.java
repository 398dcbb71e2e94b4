package org.plenary.revision;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One row's change, e.g. the new title of an item; {@code change} is the number of the action that it was part of. */
public record Revision(
        long seq,
        long change,
        OffsetDateTime at,
        String actor,
        @Nullable String reason,
        String operation,
        String entity,
        UUID entityId,
        @Nullable UUID agendaId,
        @Nullable JSONB before,
        @Nullable JSONB after) {

    /** The columns of the row before the change, e.g. {@code {"title": {"en": "Other matters"}}}; empty where it is new. */
    public JsonNode rowBefore() {
        return read(before);
    }

    /** The columns of the row after the change; empty where it is deleted. */
    public JsonNode rowAfter() {
        return read(after);
    }

    private static JsonNode read(@Nullable JSONB row) {
        return JsonMapper.shared().readTree(row == null ? "{}" : row.data());
    }

    /** What this change and all up to that later one of the same row did together. */
    public Revision upTo(Revision later) {
        return new Revision(
                later.seq,
                later.change,
                later.at,
                later.actor,
                later.reason,
                later.operation,
                entity,
                entityId,
                later.agendaId,
                before,
                later.after);
    }

    /** What became another, texts by language. */
    public List<FieldChange> fields() {
        return FieldChange.between(before, after);
    }
}
