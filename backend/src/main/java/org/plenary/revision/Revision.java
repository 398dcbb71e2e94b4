package org.plenary.revision;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;

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
        @Nullable JSONB after) {}
