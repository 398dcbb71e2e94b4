package org.plenary.agenda;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plenary.meeting.Meeting;
import org.plenary.shared.LocalizedText;

/** A meeting that was prepared from the last one, with its agenda; none where the last one has none. */
public record NextMeeting(Meeting meeting, @Nullable Agenda agenda) {

    /** What is known of the next meeting; what is null follows from the last one. */
    public record Plan(
            @Nullable LocalDate startsOn,
            @Nullable Integer ordinal,
            @Nullable LocalizedText title,
            @Nullable String venue) {}
}
