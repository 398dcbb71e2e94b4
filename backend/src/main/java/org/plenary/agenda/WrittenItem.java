package org.plenary.agenda;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is written of an item of an edition: its place, and what a person says of it. */
record WrittenItem(UUID id, @Nullable UUID parentId, int position, AgendaItemInput says) {

    /** Whether nothing of it is other than it is kept. */
    boolean isAs(AgendaItem kept) {
        return equals(new WrittenItem(
                kept.id(),
                kept.parentId(),
                kept.position(),
                new AgendaItemInput(
                        kept.number(), kept.marker(), kept.title(), kept.kind(), kept.furtherDocumentation())));
    }
}
