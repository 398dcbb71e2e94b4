package org.plenary.importing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.AgendaStage;
import org.plenary.shared.Wording;

/**
 * What an import would do: what was read, what the register has of it already, and the differences. Nothing is written.
 * The version is that of the edition that was compared with, 0 where there is none.
 * {@code unchanged} says that this very file is what the meeting's agenda was last imported from.
 */
public record AgendaPreview(
        String sourceName,
        String sourceSha256,
        AgendaProposal proposal,
        AgendaStage stage,
        @Nullable UUID bodyId,
        @Nullable UUID meetingId,
        @Nullable UUID agendaId,
        int agendaVersion,
        boolean unchanged,
        List<Difference> differences,
        List<AgendaProposal.Warning> warnings) {

    /** What happens to a part of the latest edition, e.g. item 4 is CHANGED from one title to another. */
    public record Difference(
            Kind kind,
            Wording part,
            @Nullable String before,
            @Nullable String after) {

        /** What becomes of the part. */
        public enum Kind {
            ADDED,
            CHANGED,
            REMOVED
        }

        /** The part in English, e.g. {@code Item 4, paragraph 2}. */
        public String what() {
            return part.english();
        }
    }
}
