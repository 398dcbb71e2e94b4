package org.plenary.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.LocalizedText;

/** What follows for the next meeting of a body from its last one, e.g. the sixth meeting in Vienna; null what does not. */
public record MeetingProposal(
        @Nullable Integer ordinal,
        MeetingDesignation designation,
        @Nullable LocalizedText title,
        @Nullable String venue,
        @Nullable String timeZone,
        @Nullable Integer entitledSittings,
        @Nullable List<String> interpretationLanguages) {

    /** The title is counted on from that of the last meeting, where that says its ordinal. */
    public static MeetingProposal after(Meeting last) {
        var ordinal = last.ordinal();
        return new MeetingProposal(
                ordinal == null ? null : ordinal + 1,
                last.designation(),
                ordinal == null
                        ? null
                        : Convening.countOn(last.title(), ordinal, ordinal + 1, last.designation())
                                .orElse(null),
                last.venue(),
                last.timeZone(),
                last.entitledSittings(),
                last.interpretationLanguages());
    }
}
