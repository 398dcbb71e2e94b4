package org.plenary.check;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to put right in a meeting, e.g. that item 4 is in no sitting; the details are what its message is made of, in
 * that order, e.g. {@code 4}, {@code Other matters}.
 */
public record MeetingCheck(
        UUID id,
        UUID meetingId,
        @Nullable UUID agendaId,
        CheckKind kind,
        CheckSeverity severity,
        String message,
        List<String> details,
        @Nullable UUID itemId,
        @Nullable UUID sittingId,
        @Nullable UUID documentId,
        @Nullable UUID entryId,
        @Nullable Mend mend) {}
