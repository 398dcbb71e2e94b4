package org.plenary.agenda;

import java.util.UUID;
import org.plenary.meeting.Meeting;
import org.plenary.meeting.MeetingService;
import org.plenary.shared.InvalidInput;
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
            throw refused("item.continues-of-another-body", earlier, meeting);
        }
        if (earlier.id().equals(meeting.id())) {
            throw refused("item.continues-of-the-same-meeting", earlier, meeting);
        }
        if (!isEarlier(earlier, meeting)) {
            throw refused("item.continues-of-a-later-meeting", earlier, meeting);
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

    private static InvalidInput refused(String key, Meeting earlier, Meeting meeting) {
        return InvalidInput.of("continues", key, earlier.title(), meeting.title());
    }
}
