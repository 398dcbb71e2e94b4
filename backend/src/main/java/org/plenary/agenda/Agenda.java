package org.plenary.agenda;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Publication;

/** One edition of the agenda of a meeting at one stage, e.g. the first edition of the provisional agenda. */
public record Agenda(
        UUID id,
        UUID meetingId,
        AgendaStage stage,
        int edition,
        boolean annotated,
        @Nullable UUID documentId,
        Publication publication,
        boolean inForce,
        int version) {

    /** Whether it was published once, and so can only be followed by another edition. */
    public boolean frozen() {
        return publication == Publication.PUBLISHED || publication == Publication.WITHDRAWN;
    }
}
