package org.plenary.due;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Publication;

/**
 * How far the preparation of a meeting has come in the edition that is worked on, e.g. 6 of 7 items annotated; documents
 * by their status, and how many are behind what the weeks before the meeting demand.
 */
public record Readiness(
        UUID meetingId,
        @Nullable Publication agenda,
        int items,
        int annotated,
        int translated,
        int expected,
        int submitted,
        int inProcessing,
        int issued,
        int behind) {

    public int documents() {
        return expected + submitted + inProcessing + issued;
    }
}
