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

    /**
     * What follows from the last meeting before anything is planned: the next ordinal and, where it follows, title; and how
     * many sittings, items, paragraphs of annotation and expected documents are taken over.
     */
    public record Outlook(
            Meeting last,
            @Nullable Integer ordinal,
            @Nullable LocalizedText title,
            int sittings,
            int items,
            int paragraphs,
            int documents) {}
}
