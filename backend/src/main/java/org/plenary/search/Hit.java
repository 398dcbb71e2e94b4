package org.plenary.search;

import java.util.UUID;
import org.jooq.Function5;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.LocalizedText;

/**
 * Something that a person may have meant, e.g. resolution 8/2; the symbol of the body it is of, and the meeting where it
 * is one or part of one.
 */
public record Hit(
        Kind kind,
        UUID id,
        @Nullable UUID meetingId,
        @Nullable String body,
        @Nullable String reference,
        @Nullable LocalizedText title) {

    /** What can be gone to; the likeliest first. */
    public enum Kind {
        MEETING,
        RESOLUTION,
        DOCUMENT,
        BODY,
        INSTRUMENT,
        BUREAU_DECISION,
        RECOMMENDATION,
        AGENDA_ITEM
    }

    /** Of rows with the id, the meeting, the symbol of the body, what refers to it, and the title. */
    static Function5<UUID, UUID, String, String, LocalizedText, Hit> of(Kind kind) {
        return (id, meeting, body, reference, title) -> new Hit(kind, id, meeting, body, reference, title);
    }
}
