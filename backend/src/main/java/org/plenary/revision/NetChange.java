package org.plenary.revision;

import java.util.List;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;

/** What a whole action did to one row: null before where it made the row, null after where it deleted it. */
record NetChange(
        List<?> key,
        String entity,
        @Nullable JSONB before,
        @Nullable JSONB after) {}
