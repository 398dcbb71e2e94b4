package org.plenary.agenda;

import java.util.UUID;
import org.plenary.meeting.Meeting;
import org.plenary.meeting.MeetingService;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.Language;
import org.plenary.shared.NotFound;
import org.springframework.stereotype.Component;

/** Which item may continue which: one of an earlier meeting of the same body, as far as it is known when both meet. */
@Component
class Continuations {

    private final AgendaItemRepository items;
    private final MeetingService meetings;

    Continuations(AgendaItemRepository items, MeetingService meetings) {
        this.items = items;
        this.meetings = meetings;
    }

    void require(UUID id, UUID earlierId) {
        var meeting = meetingOf(id);
        var earlier = meetingOf(earlierId);
        if (!earlier.bodyId().equals(meeting.bodyId())) {
            throw refused(earlier, meeting, "is a meeting of another body than");
        }
        if (earlier.id().equals(meeting.id())) {
            throw refused(earlier, meeting, "is the same meeting as");
        }
        if (!isEarlier(earlier, meeting)) {
            throw refused(earlier, meeting, "is not earlier than");
        }
    }

    private Meeting meetingOf(UUID itemId) {
        var none = new NotFound("agenda item", itemId);
        try {
            return meetings.get(items.findMeeting(itemId).orElseThrow(() -> none));
        } catch (NotFound hidden) {
            throw none;
        }
    }

    private static boolean isEarlier(Meeting earlier, Meeting meeting) {
        if (earlier.startsOn() != null && meeting.startsOn() != null) {
            return earlier.startsOn().isBefore(meeting.startsOn());
        }
        return earlier.ordinal() == null || meeting.ordinal() == null || earlier.ordinal() < meeting.ordinal();
    }

    private static InvalidInput refused(Meeting earlier, Meeting meeting, String how) {
        return new InvalidInput(
                "continues",
                "\"%s\" %s \"%s\"."
                        .formatted(
                                earlier.title().best(Language.EN),
                                how,
                                meeting.title().best(Language.EN)),
                "Choose an item of an earlier meeting of the same body.");
    }
}
