package org.plenary.revision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;

/** What a whole action did to one row: null before where it made the row, null after where it deleted it. */
record NetChange(
        List<?> key,
        String entity,
        @Nullable JSONB before,
        @Nullable JSONB after) {

    /** Which row a revision is of. */
    static List<?> key(Revision revision) {
        return Arrays.asList(revision.entity(), revision.agendaId(), revision.entityId());
    }

    /** For each row that was touched, how it was before the first and after the last of these revisions; owners first. */
    static List<NetChange> of(List<Revision> newestFirst) {
        var nets = new LinkedHashMap<List<?>, NetChange>();
        for (var revision : newestFirst.reversed()) {
            nets.merge(
                    key(revision),
                    new NetChange(key(revision), revision.entity(), revision.before(), revision.after()),
                    (first, last) -> new NetChange(first.key(), first.entity(), first.before(), last.after()));
        }
        var ordered = new ArrayList<>(nets.values());
        ordered.removeIf(net -> net.before() == null && net.after() == null);
        ordered.sort(Comparator.comparingInt(net -> RowStates.RANKS.indexOf(net.entity())));
        return ordered;
    }
}
